using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Mail.Mailboxes.Reading;
using BackOffice.Verification.Records.Printing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Localization;

namespace BackOffice.Hosting.Verbs;

/// <summary>Says what works here and what is missing, and how that is mended. Ends with 1 when something is missing.</summary>
internal static class DoctorVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        var report = await call.Service<HealthCheckService>().CheckHealthAsync(call.Cancellation);
        foreach (var (name, check) in report.Entries) call.Say($"Doctor.{check.Status}", call.Texts[$"Doctor.Name.{name}"].Value);
        var mends = Missing(call).ToList();
        foreach (var mend in mends) call.Terminal.Say(mend);
        var isWhole = report.Status == HealthStatus.Healthy && mends.Count == 0;
        if (isWhole) call.Say("Doctor.Whole");
        return isWhole ? 0 : 1;
    }

    private static IEnumerable<string> Missing(VerbCall call)
    {
        if (call.Service<PrintingSettings>().FindBrowser() is null) yield return call.Texts["Doctor.NoBrowser"];
        var mail = call.Service<MailSettings>();
        if (mail.Mailboxes.Count > 0 && CompanionNeeds.Missing(mail) is { } fault) yield return call.Service<IStringLocalizer<MailboxTexts>>()[$"Fault.{fault}"];
    }
}
