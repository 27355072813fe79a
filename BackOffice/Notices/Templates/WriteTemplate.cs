using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Security;

namespace BackOffice.Notices.Templates;

/// <param name="Last">The last version that the screen knew; 0 for none.</param>
public sealed record WriteTemplateRequest(TemplateKey Key, string? Subject, string? Body, int Last);

/// <summary>Writes a new version of the text of a notice, with which notices are written from then on. Two administrators at once: the second one is told.</summary>
public sealed class WriteTemplate(Operations operations, ShippedTemplates shipped, TemplateSamples samples, TemplateBook book) : IUseCase
{
    public Permission Needs => Permission.ManageTemplates;

    /// <returns>The new version.</returns>
    public async Task<Result<int>> ExecuteAsync(WriteTemplateRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<NoticeTemplate>(this, actor, operation => RunAsync(operation, request), cancellation);
        return Ended(result, book);
    }

    /// <summary>Whether notices can be written with that text.</summary>
    internal static Result Check(TemplateKey key, TemplateDraft draft, ShippedTemplates shipped, TemplateSamples samples)
    {
        var values = samples.Of(key);
        return draft.Check(key.Channel, shipped.VariablesOf(key.Event, key.Channel), name => values.GetValueOrDefault(name, name));
    }

    /// <summary>What was committed is used from now on.</summary>
    internal static Result<int> Ended(Result<NoticeTemplate> result, TemplateBook book)
    {
        if (!result.IsDone) return Result<int>.From(result.Refusals);
        book.Take(result.Value);
        return result.Value.Version;
    }

    private async Task<Result<NoticeTemplate>> RunAsync(Operation operation, WriteTemplateRequest request)
    {
        var key = request.Key;
        if (shipped.Find(key) is not { } ships) return Refusal.NotFound;
        var draft = new TemplateDraft(request.Subject, request.Body).Tidied();
        if (Check(key, draft, shipped, samples) is { IsDone: false } wrong) return Result<NoticeTemplate>.From(wrong.Refusals);
        var last = await LastAsync(operation, key);
        if ((last?.Version ?? 0) != request.Last) return TemplateRefusals.WrittenMeanwhile;
        var (subject, body) = last is { IsTakenBack: false } ? (last.Subject, last.Body) : (ships.Subject, ships.Body);
        if (draft == new TemplateDraft(key.Channel == NoticeChannel.Sms ? draft.Subject : subject, body)) return TemplateRefusals.NothingChanged;
        var template = NoticeTemplate.Write(key, draft, request.Last, operation.Actor.Id, operation.Now);
        return await AddAsync(operation, template);
    }

    internal static Task<NoticeTemplate?> LastAsync(Operation operation, TemplateKey key) => operation.Data.NoticeTemplates.AsNoTracking()
        .Where(row => row.Event == key.Event && row.Channel == key.Channel && row.Language == key.Language)
        .OrderByDescending(row => row.Version).FirstOrDefaultAsync(operation.Cancellation);

    internal static async Task<NoticeTemplate> AddAsync(Operation operation, NoticeTemplate template)
    {
        operation.Data.NoticeTemplates.Add(template);
        operation.Record(nameof(NoticeTemplate), template.Id, null, $"{template.Event}.{template.Channel}.{template.Language}.{template.Version}");
        await operation.CommitAsync();
        return template;
    }
}
