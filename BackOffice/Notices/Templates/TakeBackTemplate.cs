using BackOffice.Data;
using Shared.Common;
using Shared.Notices.Templates;
using Shared.Security;

namespace BackOffice.Notices.Templates;

/// <param name="Last">The last version that the screen knew.</param>
public sealed record TakeBackTemplateRequest(TemplateKey Key, int Last);

/// <summary>Makes the text that ships count again; what was written stays in the history.</summary>
public sealed class TakeBackTemplate(Operations operations, TemplateBook book) : IUseCase
{
    public Permission Needs => Permission.ManageTemplates;

    /// <returns>The new version, which says that nothing is written.</returns>
    public async Task<Result<int>> ExecuteAsync(TakeBackTemplateRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<NoticeTemplate>(
            this,
            actor,
            async operation =>
            {
                var last = await WriteTemplate.LastAsync(operation, request.Key);
                if (last is null) return Refusal.NotFound;
                if (last.Version != request.Last) return TemplateRefusals.WrittenMeanwhile;
                if (last.IsTakenBack) return TemplateRefusals.NothingChanged;
                return await WriteTemplate.AddAsync(operation, NoticeTemplate.TakeBack(request.Key, last.Version, operation.Actor.Id, operation.Now));
            },
            cancellation);
        return WriteTemplate.Ended(result, book);
    }
}
