using BackOffice.Audit;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Hosting.Verbs;

/// <summary>Proves the activity log whole, or names the first bad row.</summary>
internal static class AuditVerifyVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        var verdict = await new VerifyAudit(call.Service<IDbContextFactory<BackOfficeDbContext>>()).RunAsync(call.Cancellation);
        if (verdict is { BadSequence: { } sequence, Fault: { } fault })
        {
            call.Say("Audit.Broken", sequence, call.Texts[$"AuditFault.{fault}"].Value);
            return 1;
        }

        call.Say("Audit.Whole", verdict.Whole);
        return 0;
    }
}
