using BackOffice.Incidents.Calls.Callers;
using BackOffice.Knowledge;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Calls.Aids;

/// <summary>Everything that stands beside a call, read again only where what it depends on changed.</summary>
public sealed class CallAids(CallerBoardQueries boards, CallHintQueries hints, KnowledgeQueries knowledge)
{
    public async Task<CallAidView> ReadAsync(Actor actor, CallSheet sheet, EffectiveCategory? category, CallAidView before, CancellationToken cancellation)
    {
        var requester = sheet.Caller is { Kind: CallerKind.Requester, Id: var id } ? id : null;
        var (who, what, asked) = ((sheet.PersonId, requester), sheet.CategoryId, (sheet.CategoryId, sheet.Title?.Trim() ?? ""));
        var view = before;
        if (who != before.Who) view = view with { Who = who, Board = who is (null, null) ? null : await boards.ReadAsync(actor, who.PersonId, requester, cancellation) };
        if (who != before.Who || what != before.What) view = view with { What = what, Hints = what is { } of ? await hints.ReadAsync(actor, of, who.PersonId, requester, cancellation) : CallHints.None };
        if (asked != before.Asked) view = view with { Asked = asked, Articles = await knowledge.SuggestAsync(actor, category?.Path.Select(step => step.Id).ToList(), sheet.Title, null, cancellation) };
        return view;
    }
}

/// <summary>What stands beside a call, and what it was read for.</summary>
public sealed record CallAidView
{
    public static readonly CallAidView Nothing = new();

    public (Guid? PersonId, Guid? RequesterId) Who { get; init; }

    public Guid? What { get; init; }

    public (Guid? CategoryId, string Title) Asked { get; init; } = (null, "");

    /// <summary>Null while nobody known is chosen.</summary>
    public CallerBoard? Board { get; init; }

    public CallHints Hints { get; init; } = CallHints.None;

    public IReadOnlyList<ArticleSuggestion> Articles { get; init; } = [];
}
