using BackOffice.Keys.Credentials;
using Shared.Security;
using static Shared.Security.Role;

namespace BackOffice.Tests.Security;

/// <summary>Who may run what, in a second place so that a change of one is noticed. A use case that is missing here fails.</summary>
internal static class UseCasePermissions
{
    private static readonly Allowed Portal = new(ActorKind.Portal);
    private static readonly Allowed System = new(ActorKind.System);
    private static readonly Allowed Everybody = new(ActorKind.Official, Clerk, Operator, Supervisor, Administrator);
    private static readonly Allowed Desk = new(ActorKind.Official, Clerk, Supervisor);
    private static readonly Allowed Registry = new(ActorKind.Official, Clerk, Operator, Supervisor);
    private static readonly Allowed Offices = new(ActorKind.Official, Supervisor, Administrator);
    private static readonly Allowed Supervision = new(ActorKind.Official, Supervisor);
    private static readonly Allowed Administration = new(ActorKind.Official, Administrator);

    public static readonly IReadOnlyDictionary<string, Allowed> Declared = new Dictionary<string, Allowed>
    {
        ["ChangeOfficial"] = Administration,
        ["CloseSessions"] = Administration,
        ["CreateApiClient"] = Administration,
        ["CreateOfficial"] = Administration,
        ["ResetOfficialPassword"] = Administration,
        ["RevokeApiClient"] = Administration,
        ["UnlockOfficial"] = Administration,
        ["ChangeGeneralOptions"] = Administration,
        ["RunJob"] = Administration,

        ["CorrectPerson"] = Desk,
        ["EnterPerson"] = Desk,
        ["OpenPersonCard"] = Registry,
        ["ReplaceDocument"] = Desk,
        ["RevealDocument"] = Registry,
        ["RequestContactChange"] = Desk,
        ["ConfirmContactChange"] = Desk,

        ["LogIncident"] = Registry,
        ["AssignIncidents"] = Registry,
        ["CategoriseIncidents"] = Registry,
        ["CloseIncidents"] = Registry,
        ["TakeBackBulk"] = Registry,
        ["SaveView"] = Registry,
        ["RemoveView"] = Registry,

        ["ArriveAppointment"] = Desk,
        ["CallAppointment"] = Desk,
        ["AttendAppointment"] = Desk,
        ["MissAppointment"] = Desk,
        ["RecoverAppointment"] = Desk,
        ["RetryCall"] = Desk,
        ["TurnCallIntoVisit"] = Desk,
        ["TakeWalkIn"] = Desk,
        ["EndMissedAppointmentsBatch"] = System,
        ["BookAppointment"] = Registry,
        ["MoveAppointment"] = Registry,
        ["CancelAppointment"] = Registry,
        ["OverbookAppointment"] = new(ActorKind.Official, Supervisor),

        ["CreateOffice"] = Offices,
        ["ChangeOffice"] = Offices,
        ["ArchiveOffice"] = Offices,
        ["AddDesk"] = Offices,
        ["ChangeDesk"] = Offices,
        ["SetOpeningHours"] = Offices,
        ["RemoveOpeningHours"] = Offices,
        ["AddHoliday"] = Offices,
        ["ChangeHoliday"] = Offices,
        ["RemoveHoliday"] = Offices,
        ["ImportHolidays"] = Offices,
        ["AddNationalHolidays"] = Offices,
        ["CarryHolidays"] = Offices,
        ["CloseOffice"] = new(ActorKind.Official, Supervisor),
        ["UndoClosing"] = new(ActorKind.Official, Supervisor),

        ["ApproveKey"] = Desk,
        ["RefuseKey"] = Desk,
        ["ResetKey"] = Desk,
        ["RevokeKey"] = Registry,
        ["UnlockKey"] = Registry,

        ["ConfirmRegistrationCode"] = Desk,
        ["OpenRegistration"] = Desk,
        ["RejectRegistration"] = Desk,
        ["ReviewDifferences"] = Desk,
        ["SendRegistrationCode"] = Desk,
        ["StartRegistration"] = Desk,

        ["ChangeCrest"] = Administration,
        ["CorrectRecord"] = Supervision,
        ["OpenRecord"] = Desk,
        ["PrintRecord"] = Supervision,
        ["FetchRecordBatch"] = Supervision,
        ["ShowPrintableRecord"] = Supervision,

        ["ConfirmVerificationCode"] = Desk,
        ["FinishCall"] = Desk,
        ["FinishVisit"] = Desk,
        ["OpenVerification"] = Desk,
        ["ReadVerification"] = Desk,
        ["ReopenAsVisit"] = Desk,
        ["SendVerificationCode"] = Desk,

        ["AnswerRegistrationCode"] = Portal,
        ["BookPublicAppointment"] = Portal,
        ["CancelPublicAppointment"] = Portal,
        ["ChangeCredential"] = Portal,
        ["CheckCredential"] = Portal,
        ["ResendRegistrationCode"] = Portal,
        ["SubmitRegistration"] = Portal,

        ["CreateAdministrator"] = System,
        ["ExpireKeys"] = System,
        ["ExpireRegistrationsBatch"] = System,
        ["FloodPersons"] = System,
        ["FloodIncidents"] = System,
        ["LoadDemoTown"] = System,
        ["PurgeExpiredCodes"] = System,
        ["RecordDeliveries"] = System,
        ["RemindAppointmentsBatch"] = System,
        ["RemindRegistrationsBatch"] = System,
        ["SignIn"] = System,

        ["ChangeOwnPassword"] = Everybody,
        ["ConfirmPassword"] = Everybody,
        ["ResendNotice"] = Registry,
        ["SignOut"] = Everybody,
    };

    public sealed record Allowed(ActorKind Kind, params Role[] Roles);
}
