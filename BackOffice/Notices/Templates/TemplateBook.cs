using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Notices.Templates;
using Shared.Persons;

namespace BackOffice.Notices.Templates;

/// <summary>The texts of notices in use, in memory, so that writing a notice asks nothing of the database.</summary>
public sealed class TemplateBook(ShippedTemplates shipped, IDbContextFactory<BackOfficeDbContext> contexts)
{
    private volatile IReadOnlyDictionary<TemplateKey, TemplateInUse> written = new Dictionary<TemplateKey, TemplateInUse>();

    /// <summary>Written in that language, otherwise shipped in it, otherwise written in Spanish, otherwise shipped in Spanish.</summary>
    /// <exception cref="InvalidOperationException">There is no such notice.</exception>
    public TemplateInUse Find(TemplateKey key) => FindOwn(key) ?? FindOwn(key with { Language = Languages.Spanish }) ?? throw new InvalidOperationException($"No template {key.Event}.{key.Channel}.");

    /// <summary>Reads what was written. One statement.</summary>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await (
            from row in data.NoticeTemplates.AsNoTracking()
            where !data.NoticeTemplates.Any(later => later.Event == row.Event && later.Channel == row.Channel && later.Language == row.Language && later.Version > row.Version)
            select row).ToListAsync(cancellation);
        written = rows.Where(IsUsable).ToDictionary(row => new TemplateKey(row.Event, row.Channel, row.Language), row => new TemplateInUse(row.Version, row.Subject, row.Body));
    }

    private TemplateInUse? FindOwn(TemplateKey key) => written.GetValueOrDefault(key) ?? shipped.Find(key);

    // a later release may give an event fewer variables than a text names that was written before
    private bool IsUsable(NoticeTemplate row)
    {
        var known = shipped.VariablesOf(row.Event, row.Channel);
        return !row.IsTakenBack && TemplateText.Variables($"{row.Subject}\n{row.Body}").All(known.Contains);
    }
}
