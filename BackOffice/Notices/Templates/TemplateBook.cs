using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Notices.Templates;
using Shared.Persons;

namespace BackOffice.Notices.Templates;

/// <summary>The texts of notices in use, in memory, so that writing a notice asks nothing of the database. What this process writes is used at once.</summary>
public sealed class TemplateBook(ShippedTemplates shipped, IDbContextFactory<BackOfficeDbContext> contexts)
{
    private readonly Lock gate = new();
    private volatile IReadOnlyDictionary<TemplateKey, TemplateInUse> written = new Dictionary<TemplateKey, TemplateInUse>();

    /// <summary>Written in that language, otherwise shipped in it, otherwise written in Spanish, otherwise shipped in Spanish.</summary>
    /// <exception cref="InvalidOperationException">There is no such notice.</exception>
    public TemplateInUse Find(TemplateKey key) => FindOwn(key) ?? FindOwn(key with { Language = Languages.Spanish }) ?? throw new InvalidOperationException($"No template {key.Event}.{key.Channel}.");

    /// <summary>Reads what was written, also by other processes. One statement.</summary>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        Take(await (
            from row in data.NoticeTemplates.AsNoTracking()
            where !data.NoticeTemplates.Any(later => later.Event == row.Event && later.Channel == row.Channel && later.Language == row.Language && later.Version > row.Version)
            select row).ToListAsync(cancellation));
    }

    /// <summary>These were written. A later version that is known already stays: reading and writing may overlap.</summary>
    internal void Take(params IReadOnlyCollection<NoticeTemplate> templates)
    {
        lock (gate)
        {
            var known = new Dictionary<TemplateKey, TemplateInUse>(written);
            foreach (var row in templates)
            {
                var key = new TemplateKey(row.Event, row.Channel, row.Language);
                if (!known.TryGetValue(key, out var other) || other.Version < row.Version) known[key] = new(row.Version, row.Subject, row.Body);
            }

            written = known;
        }
    }

    private TemplateInUse? FindOwn(TemplateKey key) => written.TryGetValue(key, out var own) && IsUsable(key, own) ? own : shipped.Find(key);

    // taken back; or a later release gives the event fewer variables than a text names that was written before
    private bool IsUsable(TemplateKey key, TemplateInUse text)
    {
        if (text.Body.Length == 0) return false;
        var known = shipped.VariablesOf(key.Event, key.Channel);
        return TemplateText.Variables($"{text.Subject}\n{text.Body}").All(known.Contains);
    }
}
