using BackOffice.Incidents.Console.Bulk;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Console.Screen;

/// <summary>What can be done to several incidents.</summary>
public enum BulkAction
{
    Assign = 1,
    Categorise = 2,
    Close = 3,
}

/// <summary>What was typed for it.</summary>
public sealed class BulkForm
{
    public Guid? TeamId { get; set; }

    public Guid? OfficialId { get; set; }

    public Guid? CategoryId { get; set; }

    public bool TakesTeam { get; set; } = true;

    public string? Solution { get; set; }
}

/// <summary>Does it.</summary>
public sealed class BulkWork(AssignIncidents assign, CategoriseIncidents categorise, CloseIncidents close, TakeBackBulk takeBack)
{
    public Task<Result<BulkDone>> DoAsync(BulkAction action, BulkForm form, IReadOnlyList<IncidentRow> rows, Actor actor) => action switch
    {
        BulkAction.Assign => assign.ExecuteAsync(new([.. rows.Select(row => new ChosenIncident(row.Id, row.Version))], form.TeamId, form.OfficialId), actor, CancellationToken.None),
        BulkAction.Categorise => categorise.ExecuteAsync(new(Ids(rows), form.CategoryId ?? Guid.Empty, form.TakesTeam), actor, CancellationToken.None),
        BulkAction.Close => close.ExecuteAsync(new(Ids(rows), form.Solution), actor, CancellationToken.None),
    };

    public Task<Result<BulkDone>> UndoAsync(BulkDone done, Actor actor) =>
        takeBack.ExecuteAsync(new([.. done.Changed.Select(row => new TakenBack(row.Id, row.Former!, row.VersionAfter))]), actor, CancellationToken.None);

    private static List<Guid> Ids(IReadOnlyList<IncidentRow> rows) => [.. rows.Select(row => row.Id)];
}
