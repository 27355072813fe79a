using System.Reflection;
using System.Text.RegularExpressions;
using BackOffice.Appointments;
using BackOffice.Appointments.Agenda;
using BackOffice.Appointments.DayDesk;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Console.Screen;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Sides;
using BackOffice.Knowledge;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Categories;
using Shared.Incidents.Mail;
using Shared.Incidents.RemoteSupport;
using Shared.Keys;
using Shared.Knowledge;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Architecture;

/// <summary>What people read stands in resource files, all of it.</summary>
public sealed partial class TextTests
{
    /// <summary>Where screens show an enum: the area's texts hold every value under the prefix. The prefix is the enum's name where nothing else is said.</summary>
    private static readonly (Type Enum, string Texts, string Prefix)[] Shown =
    [
        (typeof(PortalState), "Keys/KeyTexts", ""),
        (typeof(PortalState), "Persons/PersonTexts", ""),
        (typeof(KeyState), "Keys/KeyTexts", ""),
        (typeof(ResetReason), "Keys/KeyTexts", ""),
        (typeof(KeyEnd), "Keys/KeyTexts", ""),
        (typeof(SecondOfficialRule), "Keys/KeyTexts", ""),
        (typeof(KeyCondition), "Keys/KeyTexts", ""),
        (typeof(KeyCondition), "Keys/KeyTexts", "Cure."),
        (typeof(CredentialKind), "Keys/KeyTexts", ""),
        (typeof(KeyDelivery), "Keys/KeyTexts", ""),
        (typeof(KeyDelivery), "Administration/AdministrationTexts", "Options.KeyDelivery."),
        (typeof(KeyPolicy), "Administration/AdministrationTexts", "Options.KeyPolicy."),
        (typeof(RegistrationState), "Registration/RegistrationTexts", ""),
        (typeof(SubmittedField), "Registration/RegistrationTexts", ""),
        (typeof(Channel), "Registration/RegistrationTexts", ""),
        (typeof(Channel), "Verification/VerificationTexts", ""),
        (typeof(Channel), "Keys/KeyTexts", ""),
        (typeof(Channel), "Audit/AuditTexts", ""),
        (typeof(VerificationState), "Verification/VerificationTexts", "State."),
        (typeof(VerificationMethod), "Verification/VerificationTexts", "Method."),
        (typeof(VerificationMethod), "Keys/KeyTexts", ""),
        (typeof(AssuranceLevel), "Verification/VerificationTexts", "Level."),
        (typeof(AssuranceLevel), "Keys/KeyTexts", ""),
        (typeof(AssuranceLevel), "Persons/PersonTexts", ""),
        (typeof(VerificationCheck), "Verification/VerificationTexts", "Check."),
        (typeof(CheckAnswer), "Verification/VerificationTexts", "Answer."),
        (typeof(RecordChangeKind), "Verification/Records/RecordTexts", "Document.Change."),
        (typeof(ControlQuestion), "Verification/VerificationTexts", "Question."),
        (typeof(ControlQuestion), "Verification/VerificationTexts", "Question.Short."),
        (typeof(NoticeEvent), "Notices/NoticeTexts", "Event."),
        (typeof(NoticeEvent), "Audit/AuditTexts", ""),
        (typeof(NoticeChannel), "Notices/NoticeTexts", "Channel."),
        (typeof(NoticeChannel), "Keys/KeyTexts", ""),
        (typeof(NoticeChannel), "Audit/AuditTexts", ""),
        (typeof(NoticeState), "Notices/NoticeTexts", "State."),
        (typeof(NoticeState), "Keys/KeyTexts", ""),
        (typeof(NoticeState), "Audit/AuditTexts", ""),
        (typeof(AppointmentState), "Appointments/DayDesk/DayDeskTexts", "State."),
        (typeof(DeskAction), "Appointments/DayDesk/DayDeskTexts", "Do."),
        (typeof(AppointmentKind), "Appointments/AppointmentTexts", ""),
        (typeof(NoTimesReason), "Appointments/AppointmentTexts", ""),
        (typeof(AppointmentState), "Appointments/AppointmentTexts", ""),
        (typeof(AgendaView), "Appointments/AppointmentTexts", ""),
        (typeof(Channel), "Appointments/AppointmentTexts", ""),
        (typeof(DocumentKind), "Persons/PersonTexts", ""),
        (typeof(DocumentKind), "Verification/VerificationTexts", "Kind."),
        (typeof(ClosingFate), "Appointments/AppointmentTexts", ""),
        (typeof(UndoFate), "Appointments/AppointmentTexts", ""),
        (typeof(HolidayScope), "Offices/OfficeTexts", ""),
        (typeof(HolidayLineFault), "Offices/OfficeTexts", ""),
        (typeof(IncidentState), "Portal/PortalTexts", "State."),
        (typeof(WaitingReason), "Portal/PortalTexts", "Waiting."),
        (typeof(EntryKind), "Portal/PortalTexts", "Entry."),
        (typeof(ArticleAudience), "Knowledge/KnowledgeTexts", ""),
        (typeof(ArticleAudience), "Knowledge/KnowledgeTexts", "Audience."),
        (typeof(ArticleShelf), "Knowledge/KnowledgeTexts", ""),
        (typeof(ArticleShelf), "Knowledge/KnowledgeTexts", "List.None."),
        (typeof(IncidentKind), "Incidents/IncidentTexts", ""),
        (typeof(IncidentState), "Incidents/IncidentTexts", ""),
        (typeof(WaitingReason), "Incidents/IncidentTexts", ""),
        (typeof(IncidentChannel), "Incidents/IncidentTexts", ""),
        (typeof(Impact), "Incidents/IncidentTexts", ""),
        (typeof(Urgency), "Incidents/IncidentTexts", ""),
        (typeof(ServiceAlarm), "Incidents/IncidentTexts", ""),
        (typeof(IncidentLinkKind), "Incidents/IncidentTexts", ""),
        (typeof(EntryKind), "Incidents/IncidentTexts", ""),
        (typeof(EntryAuthorKind), "Incidents/IncidentTexts", ""),
        (typeof(SensitiveKind), "Incidents/IncidentTexts", ""),
        (typeof(CategoryFieldKind), "Incidents/IncidentTexts", ""),
        (typeof(AllowedKinds), "Incidents/IncidentTexts", ""),
        (typeof(AttachmentKind), "Incidents/Attachments/AttachmentTexts", ""),
        (typeof(MailboxState), "Incidents/Mail/Mailboxes/MailboxTexts", "State."),
        (typeof(MailboxFault), "Incidents/Mail/Mailboxes/MailboxTexts", "Fault."),
        (typeof(IncidentAction), "Incidents/IncidentTexts", ""),
        (typeof(InboundState), "Incidents/Mail/Quarantine/QuarantineTexts", ""),
        (typeof(InboundState), "Incidents/Mail/Quarantine/QuarantineTexts", "Empty."),
        (typeof(InboundReason), "Incidents/Mail/Quarantine/QuarantineTexts", ""),
        (typeof(MailClass), "Incidents/Mail/Quarantine/QuarantineTexts", ""),
        (typeof(SenderRuleKind), "Incidents/Mail/Quarantine/QuarantineTexts", ""),
        (typeof(IncidentRelation), "Incidents/Links/LinkTexts", ""),
        (typeof(LinkWay), "Incidents/Links/LinkTexts", ""),
        (typeof(RemoteState), "Incidents/RemoteSupport/RemoteTexts", ""),
        (typeof(RemoteStepKind), "Incidents/RemoteSupport/RemoteTexts", ""),
        (typeof(RemoteStepKind), "Incidents/RemoteSupport/RemoteTexts", "Do."),
        (typeof(ConsentWay), "Incidents/RemoteSupport/RemoteTexts", ""),
        (typeof(ConsoleView), "Incidents/Console/ConsoleTexts", "View."),
        (typeof(ConsoleSort), "Incidents/Console/ConsoleTexts", "Sort."),
        (typeof(ConsoleColumn), "Incidents/Console/ConsoleTexts", "Column."),
        (typeof(BulkAction), "Incidents/Console/ConsoleTexts", ""),
        (typeof(Role), "Components/Texts", ""),
        (typeof(Role), "Administration/AdministrationTexts", "Officials.Role."),
    ];

    private static readonly Dictionary<string, string> AreaTexts = new()
    {
        ["Common"] = "Components/Texts",
        ["Persons"] = "Persons/PersonTexts",
        ["Registration"] = "Registration/RegistrationTexts",
        ["Verification"] = "Verification/VerificationTexts",
        ["Keys"] = "Keys/KeyTexts",
        ["Notices"] = "Notices/NoticeTexts",
        ["Templates"] = "Notices/Templates/TemplateTexts",
        ["Offices"] = "Offices/OfficeTexts",
        ["Appointments"] = "Appointments/AppointmentTexts",
        ["Incidents"] = "Incidents/IncidentTexts",
        ["ServiceLevels"] = "Incidents/ServiceLevels/ServiceLevelTexts",
        ["Categories"] = "Incidents/Categories/CategoryTexts",
        ["HelpDesk"] = "Incidents/HelpDeskTexts",
        ["Administration"] = "Administration/AdministrationTexts",
        ["Security"] = "Security/SecurityTexts",
        ["Portal"] = "Portal/PortalTexts",
        ["Knowledge"] = "Knowledge/KnowledgeTexts",
        ["Api"] = "Api/ApiTexts",
        ["Audit"] = "Audit/AuditTexts",
    };

    /// <summary>Spanish in code: lists of demo and shipped names, and messages of a start that failed before texts could be read.</summary>
    private static readonly string[] SpanishInCode = ["BackOffice/Data/Demo/", "BackOffice/Hosting/MissingSettingException.cs", "BackOffice/Notices/Channels/NoticeSettings.cs", "BackOffice/Incidents/Mail/Mailboxes/MailboxReading.cs", "BackOffice/Incidents/Mail/Mailboxes/MailSettings.cs", "BackOffice/Notices/Channels/Sms/SmsSettings.cs", "Shared/Common/SpanishDate.cs", "Shared/Notices/WrittenTime.cs", "Shared/Notices/Templates/SmsText.cs", "Shared/Offices/SpanishHolidays.cs", "Shared/Calendars/ShippedCalendars.cs"];

    [Fact]
    public void Enum_EveryValue_HasItsText()
    {
        var lacking = Shown.SelectMany(row => Enum.GetNames(row.Enum).Select(value => (row.Texts, Key: (row.Prefix.Length == 0 ? row.Enum.Name + "." : row.Prefix) + value)))
            .Where(label => !Sources.KeysOf(label.Texts).Contains(label.Key));
        Sources.AssertNone([.. lacking.Select(label => $"{label.Texts}: {label.Key}")]);
    }

    /// <summary>A file that names one value names them all: a value added later is not forgotten where it is shown.</summary>
    [Fact]
    public void Enum_NamedInAFile_IsNamedWhole()
    {
        var lacking = Neutral().SelectMany(source => Shown.Select(row => row.Enum).Distinct().Where(shown => LabelsOf(shown).Any(Keys(source).Contains)).SelectMany(LabelsOf).Where(key => !Keys(source).Contains(key)).Select(key => $"{source.Path}: {key}"));
        Sources.AssertNone([.. lacking]);
    }

    [Fact]
    public void Refusal_EveryOne_HasItsSentence()
    {
        var refusals = typeof(Person).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(Refusal)).Select(field => (Refusal)field.GetValue(null)!).ToList();
        Assert.NotEmpty(refusals);
        var lacking = refusals.Where(refusal => refusal.Code.Split('.') is not [var area, var name] || !AreaTexts.TryGetValue(area, out var path) || !Sources.KeysOf(path).Contains($"Refusal.{name}"));
        Sources.AssertNone([.. lacking.Select(refusal => refusal.Code).Distinct()]);
    }

    [Fact]
    public void Keys_UsedInCode_Exist()
    {
        var found = Sources.CSharp("BackOffice").Concat(Sources.Razor).SelectMany(source => TextKeys.Lacking(source)).ToList();
        Sources.AssertNone(found);
    }

    [Fact]
    public void Keys_Unknown_AreFound() =>
        Assert.Equal(["BackOffice/Hosting/Sample.cs: NoSuchKey"], TextKeys.Lacking(new("BackOffice/Hosting/Sample.cs", """class A(IStringLocalizer<CommandLineTexts> t) { string s = t["NoSuchKey"] + t["Usage"]; }""")));

    [Fact]
    public void Literals_WithSpanishLetters_AreNowhere()
    {
        var found = Sources.CSharp("BackOffice").Concat(Sources.CSharp("Shared"))
            .Where(source => !SpanishInCode.Any(path => source.Path.StartsWith(path, StringComparison.Ordinal)))
            .SelectMany(source => source.Text.Split('\n').Where(line => !line.Contains("MissingSettingException(", StringComparison.Ordinal))
                .SelectMany(CSharpText.Literals).Where(literal => SpanishLetter().IsMatch(literal)).Select(literal => $"{source.Path}: {literal}"));
        Sources.AssertNone([.. found]);
    }

    [Fact]
    public void Markup_TextOfItsOwn_IsNowhere()
    {
        Assert.Equal(["Guardar los cambios"], MarkupText.Of("<p class=\"a\">\n    Guardar los cambios\n</p>"));
        Assert.Equal(["Nadie", "Borrar"], MarkupText.Of("@if (rows.Find(row => row is { Id: 3 }) is null)\n{\n    var a = List<int>();\n    <p>Nadie</p>\n}\nelse\n{\n    <b title=\"@T[$\"A.{x[\"y\"]}\"]\">@(a > b ? \"x\" : \"y\") Borrar</b>\n}"));
        Assert.Equal(["Solo"], MarkupText.Of("@switch (a)\n{\n    case 1:\n        <br>\n        <p>@T[\"Save\"]</p>\n        break;\n    default:\n        <p>Solo</p>\n        break;\n}"));
        Assert.Empty(MarkupText.Of("@if (a > 1)\n{\n    <p title=\"@T[\"X\"]\">@T[\"Save\"] · 3</p>\n}\n@code { string a = \"x\"; }"));
        Assert.Empty(MarkupText.Of("<p @onclick=\"() => Go()\">@string.Join(\", \", rows.Select(row => T[$\"Role.{row}\"].Value))</p>"));
        Sources.AssertNone([.. Sources.Razor.SelectMany(source => MarkupText.Of(source.Text).Select(text => $"{source.Path}: {text}"))]);
    }

    private static IEnumerable<string> LabelsOf(Type shown) => Enum.GetNames(shown).Select(value => $"{shown.Name}.{value}");

    private static IReadOnlySet<string> Keys(Source source) => Sources.KeysOf(source.Path["BackOffice/".Length..^".resx".Length]);

    private static IEnumerable<Source> Neutral() => Sources.All.Where(source => NeutralFile().IsMatch(source.Path));

    [GeneratedRegex(@"^BackOffice/[^.]+\.resx$")]
    private static partial Regex NeutralFile();

    [GeneratedRegex("[áéíóúàèòïüñçÁÉÍÓÚÀÈÒÏÜÑÇ¿¡]")]
    private static partial Regex SpanishLetter();
}
