using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Notices.Templates;

/// <summary>The texts of notices: which there are, who wrote them, and their former versions.</summary>
public sealed class TemplateQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, ShippedTemplates shipped)
{
    /// <summary>Every notice with what is written of it, in the order of the events. One statement.</summary>
    public async Task<IReadOnlyList<TemplateRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageTemplates, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var last = await Versions(data, data.NoticeTemplates.Where(row => !data.NoticeTemplates.Any(later => later.Event == row.Event && later.Channel == row.Channel && later.Language == row.Language && later.Version > row.Version)))
            .ToDictionaryAsync(version => version.Key, cancellation);
        return [.. shipped.Kinds.Select(kind => new TemplateRow(kind.Event, kind.Channel, Languages.All.ToDictionary(language => language, language => last.GetValueOrDefault(new TemplateKey(kind.Event, kind.Channel, language)))))];
    }

    /// <summary>One text with all its versions. Two statements.</summary>
    /// <returns>Null when there is no such notice.</returns>
    public async Task<TemplateView?> OpenAsync(Actor actor, TemplateKey key, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageTemplates, cancellation);
        if (shipped.Find(key) is not { } ships) return null;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var versions = await Versions(data, data.NoticeTemplates.Where(row => row.Event == key.Event && row.Channel == key.Channel && row.Language == key.Language)).ToListAsync(cancellation);
        var own = await data.Users.Where(official => official.Id == actor.Id).Select(official => official.Email).SingleOrDefaultAsync(cancellation);
        return new(key, ships, shipped.VariablesOf(key.Event, key.Channel), [.. versions.OrderByDescending(version => version.Version)], own);
    }

    /// <summary>Citizens for a preview, by what is typed, masked. At most two statements.</summary>
    public async Task<IReadOnlyList<SampleRow>> CitizensAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageTemplates, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var page = await PersonQueries.FindAsync(data, typed, null, cancellation);
        return [.. page.Rows.Take(SampleRow.Most).Select(row => new SampleRow(row.Id, OpenSampleCitizen.Mask(row.Listed), row.MaskedDocument))];
    }

    private static IQueryable<TemplateVersion> Versions(BackOfficeDbContext data, IQueryable<NoticeTemplate> rows) =>
        from row in rows.AsNoTracking()
        join writer in data.Users on row.WrittenBy equals writer.Id into writers
        from writer in writers.DefaultIfEmpty()
        select new TemplateVersion(new TemplateKey(row.Event, row.Channel, row.Language), row.Version, row.Subject, row.Body, row.WrittenAt, writer.DisplayName);
}

/// <param name="Last">By language: the last version; null while nothing was ever written.</param>
public sealed record TemplateRow(NoticeEvent Event, NoticeChannel Channel, IReadOnlyDictionary<string, TemplateVersion?> Last);

/// <param name="Body">Empty where the text that ships counts again.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="WrittenBy">Null when the account is no longer known.</param>
public sealed record TemplateVersion(TemplateKey Key, int Version, string Subject, string Body, DateTime WrittenAt, string? WrittenBy)
{
    public bool IsTakenBack => Body.Length == 0;
}

/// <param name="Versions">The newest first.</param>
/// <param name="OwnAddress">E-mail address of the official who looks; null for none.</param>
public sealed record TemplateView(TemplateKey Key, TemplateInUse Shipped, IReadOnlyList<string> Variables, IReadOnlyList<TemplateVersion> Versions, string? OwnAddress)
{
    /// <summary>0 while nothing was ever written.</summary>
    public int Last => Versions.Count == 0 ? 0 : Versions[0].Version;

    /// <summary>What notices are written with today.</summary>
    public TemplateInUse InUse => Versions is [{ IsTakenBack: false } last, ..] ? new(last.Version, last.Subject, last.Body) : Shipped;
}

/// <param name="Name">Masked.</param>
public sealed record SampleRow(Guid PersonId, string Name, string? MaskedDocument)
{
    /// <summary>As many as are offered.</summary>
    public const int Most = 6;
}
