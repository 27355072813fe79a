using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Api;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Incidents.Mail;
using Shared.Incidents.ServiceLevels;
using Shared.Incidents.Setup;
using Shared.Knowledge;
using Shared.Notices.Templates;
using Shared.Offices;
using Shared.Persons;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Data.Engines;

/// <summary>What a broken unique index means to the person at the screen.</summary>
internal static class UniqueViolations
{
    private const int SqliteConstraint = 19;

    /// <summary>First column named by SQLite, index named by SQL Server, and the refusal.</summary>
    private static readonly (string Sqlite, string SqlServer, Refusal Refusal)[] Known =
    [
        ("IdentityDocuments.Kind", "IX_IdentityDocuments_Kind_Value", PersonRefusals.DocumentTaken),
        ("Persons.Mobile", "IX_Persons_Mobile", PersonRefusals.MobileTaken),
        ("Registrations.PersonId", "IX_Registrations_PersonId", RegistrationRefusals.AlreadyOpen),
        ("Verifications.PersonId", "IX_Verifications_PersonId", VerificationRefusals.AlreadyOpen),
        ("DeskClaims.DeskId", "PK_DeskClaims", AppointmentRefusals.SlotTaken),
        ("Appointments.PersonId", "IX_Appointments_PersonId", AppointmentRefusals.AlreadyBooked),
        ("Offices.Name", "IX_Offices_Name", OfficeRefusals.NameTaken),
        ("Desks.OfficeId", "IX_Desks_OfficeId_Name", OfficeRefusals.DeskNameTaken),
        ("OpeningHours.OfficeId", "IX_OpeningHours_OfficeId_ValidFrom", OfficeRefusals.HoursStartTaken),
        ("Holidays.", "IX_Holidays_", OfficeRefusals.HolidayTaken),
        ("Categories.Code", "IX_Categories_Code", CategoryRefusals.CodeTaken),
        ("Categories.Name", "IX_Categories_", CategoryRefusals.NameTaken),
        ("Teams.Name", "IX_Teams_Name", HelpDeskRefusals.NameTaken),
        ("LocalEntities.Name", "IX_LocalEntities_Name", HelpDeskRefusals.NameTaken),
        ("SupportLines.Name", "IX_SupportLines_Name", HelpDeskRefusals.NameTaken),
        ("BusinessCalendars.Name", "IX_BusinessCalendars_Name", ServiceLevelRefusals.CalendarNameTaken),
        ("ServiceLevels.Name", "IX_ServiceLevels_Name", ServiceLevelRefusals.NameTaken),
        ("SatisfactionAnswers.IncidentId", "PK_SatisfactionAnswers", PublicIncidentRefusals.AnswerTwice),
        ("NoticeTemplates.Event", "IX_NoticeTemplates_Event", TemplateRefusals.WrittenMeanwhile),
        ("InboundMails.Mailbox", "IX_InboundMails_Mailbox_MessageKey", MailRefusals.Repeated),
        ("Articles.Slug", "IX_Articles_Slug", KnowledgeRefusals.TitleTaken),
        ("Officials.NormalizedUserName", "UserNameIndex", AdministrationRefusals.UserNameTaken),
        ("ApiClients.Name", "IX_ApiClients_Name", AdministrationRefusals.ClientNameTaken),
    ];

    /// <summary>The refusal for a unique index; null when the failure is something else.</summary>
    public static Refusal? RefusalFor(DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException { SqliteErrorCode: SqliteConstraint } sqlite when sqlite.Message.Contains("UNIQUE", StringComparison.Ordinal) =>
            Array.Find(Known, row => sqlite.Message.Contains(row.Sqlite, StringComparison.Ordinal)).Refusal ?? Refusal.Conflict,
        SqlException { Number: 2601 or 2627 } sqlServer =>
            Array.Find(Known, row => sqlServer.Message.Contains(row.SqlServer, StringComparison.Ordinal)).Refusal ?? Refusal.Conflict,
        _ => null,
    };
}
