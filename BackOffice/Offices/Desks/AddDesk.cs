using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Desks;

public sealed record AddDeskRequest(Guid OfficeId, string? Name);

/// <summary>Puts a desk at the end of an office's row.</summary>
public sealed class AddDesk(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result<Guid>> ExecuteAsync(AddDeskRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var found = await operation.Data.Offices.Where(row => row.Id == request.OfficeId)
                .Select(row => new { Desks = operation.Data.Desks.Count(desk => desk.OfficeId == row.Id) }).SingleOrDefaultAsync(cancellation);
            if (found is null) return Refusal.NotFound;
            var made = Desk.Create(request.OfficeId, request.Name, found.Desks, operation.Now);
            if (!made.IsDone) return made.Refusal;
            operation.Data.Desks.Add(made.Value);
            operation.RecordChange(request.OfficeId, made.Value.Name);
            await operation.CommitAsync();
            return made.Value.Id;
        },
        cancellation);
}
