using System.Reflection;
using BackOffice.Audit;
using BackOffice.Data;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Keys;
using Shared.Notices;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Tests.Audit;

/// <summary>Every code that a line about a person can carry is told in words.</summary>
public sealed class TimelineReasonTests(Town town) : IClassFixture<Town>
{
    private static readonly Type[] Kept =
    [
        typeof(ResetReason), typeof(KeyEnd), typeof(VerificationMethod), typeof(VerificationState), typeof(IncidentChannel), typeof(IncidentAction), typeof(RemoteState), typeof(RemoteStepKind),
    ];

    private static readonly string[] KeptByName =
    [
        "MobileTakenOver", "DocumentReplaced", "DocumentRenewed", "CodeSent", "CodeSentAgain", "Continued", "Overbooked", "Expired", "Blocked", nameof(ServiceAlarm.Warned), nameof(ServiceAlarm.Breached),
        "Major", "NotMajor", "Watched", "Unwatched", "Children; 3", "Resolved; 3", "InPerson after 0193c1d2-0000-7000-8000-000000000000",
    ];

    public static TheoryData<string> Codes => Cases(
    [
        .. Kept.SelectMany(Enum.GetNames).Concat(KeptByName).Select(code => ("ReadVerification", code)),
        .. Enum.GetNames<SecondOfficialRule>().Select(rule => ("ResetKey", $"{ResetReason.Lost}; {rule}")),
        .. Enum.GetNames<NoticeEvent>().SelectMany(notice => new[] { ("ResendNotice", notice), ("SettleNotice", notice), ("CorrectEmailAndResend", notice) }),
        .. RefusalsOf(typeof(RegistrationRefusals)).Where(code => code.Contains("Code", StringComparison.Ordinal) && code != RegistrationRefusals.CodeTooSoon.Code && code != RegistrationRefusals.CodeTooMany.Code)
            .SelectMany(code => new[] { ("ConfirmRegistrationCode", code), ("ConfirmContactChange", code), ("ConfirmVerificationCode", code) }),
    ]);

    public static TheoryData<string> Outcomes => Cases(
    [
        ("ConfirmRegistrationCode", RegistrationRefusals.CodeWrong.Code), ("AnswerRegistrationCode", "CodeWrong"), ("ConfirmContactChange", RegistrationRefusals.CodeWrong.Code),
        ("ConfirmVerificationCode", RegistrationRefusals.CodeWrong.Code), ("CheckCredential", "Right"), ("ChangeCredential", "NewKeyRefused"), ("ChangeCredential", nameof(KeyState.Activated)),
        .. new[] { "Wrong", "Waiting", "Blocked", "NoKey" }.SelectMany(code => new[] { ("CheckCredential", code), ("ChangeCredential", code) }),
        .. new[] { nameof(KeyState.Sent), "NotDelivered" }.SelectMany(code => new[] { ("RecordDeliveries", code), ("RecordSmsReceipt", code) }),
    ]);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Detail_ReasonKeptAsACode_IsTold(string line)
    {
        var (action, code) = (line.Split(": ")[0], line.Split(": ")[1]);
        var (title, detail) = Told(action, code);

        Assert.DoesNotContain(code.Split('.', ';', ' ')[0], $"{title} {detail}", StringComparison.Ordinal);
        if (code.Split("; ")[^1] is { Length: > 1 } last) Assert.DoesNotContain(last, detail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Title_Outcome_TellsItInsteadOfTheActionAlone(string line)
    {
        var (action, code) = (line.Split(": ")[0], line.Split(": ")[1]);
        var (title, detail) = Told(action, code);

        Assert.NotEqual(town.Service<IStringLocalizer<AuditTexts>>()[$"Action.{action}"].Value, title);
        Assert.Equal("La aplicación", detail);
    }

    [Fact]
    public void Detail_ReasonThatAnOfficialTyped_StaysAsItWas() => Assert.Equal("La aplicación · Lo pide. Perdió el papel; vino hoy", Told("RevokeKey", "Lo pide. Perdió el papel; vino hoy").Detail);

    [Fact]
    public void Reads_EveryOneLeftOut_IsAUseCase() =>
        Assert.All(AuditedReads.Names, name => Assert.Contains(typeof(IUseCase).Assembly.GetTypes(), type => type.Name == name && type.IsAssignableTo(typeof(IUseCase))));

    private (string Title, string Detail) Told(string action, string code)
    {
        var words = town.Service<IStringLocalizer<AuditTexts>>();
        var row = new TimelineRow { At = town.Now, Action = action, ActorKind = "System", Reason = code };
        return (TimelineLabels.Title(row, words), TimelineLabels.Detail(row, words));
    }

    private static TheoryData<string> Cases(IEnumerable<(string Action, string Code)> lines) => [.. lines.Distinct().Select(line => $"{line.Action}: {line.Code}")];

    private static IEnumerable<string> RefusalsOf(Type area) => area.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((Refusal)field.GetValue(null)!).Code);
}
