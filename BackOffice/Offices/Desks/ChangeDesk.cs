using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Desks;

/// <param name="Version">Of the desk as the screen read it.</param>
/// <param name="Position">From 1; beyond the end of the row means at its end.</param>
public sealed record ChangeDeskRequest(Guid OfficeId, Guid DeskId, long Version, string? Name, int Position, bool Archived);

/// <summary>Renames a desk, moves it in the row, archives it or takes it up again.</summary>
public sealed class ChangeDesk(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(ChangeDeskRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var row = await operation.Data.Desks.Where(desk => desk.OfficeId == request.OfficeId).OrderBy(desk => desk.Position).ThenBy(desk => desk.Id).ToListAsync(cancellation);
            if (row.Find(desk => desk.Id == request.DeskId) is not { } desk) return Refusal.NotFound;
            if (desk.Version != request.Version) return Refusal.Conflict;
            var renamed = desk.Rename(request.Name);
            if (!renamed.IsDone) return renamed;
            desk.SetArchived(request.Archived);
            if (desk.Position != request.Position) Place(row, desk, request.Position);
            operation.RecordChange(request.OfficeId, desk.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    /// <summary>The row is numbered anew from 1; desks that keep their number are not written.</summary>
    private static void Place(List<Desk> row, Desk desk, int position)
    {
        row.Remove(desk);
        row.Insert(Math.Clamp(position - 1, 0, row.Count), desk);
        for (var i = 0; i < row.Count; i++) row[i].Place(i + 1);
    }
}
