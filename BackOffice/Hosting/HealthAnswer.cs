using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackOffice.Hosting;

/// <summary>What a probe reads: states and numbers, never the text of an exception.</summary>
internal static class HealthAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = report.Status.ToString(),
            checks = report.Entries.Select(entry => new { name = entry.Key, status = entry.Value.Status.ToString(), facts = entry.Value.Data }),
        },
        JsonSerializerOptions.Web);
}
