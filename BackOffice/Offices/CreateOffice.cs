using BackOffice.Data;
using BackOffice.Offices.Desks;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices;

public sealed record CreateOfficeRequest(OfficeValues Values);

/// <summary>Enters an office with its first desk; its opening hours follow.</summary>
public sealed class CreateOffice(Operations operations, DeskNames names) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result<Guid>> ExecuteAsync(CreateOfficeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var made = Office.Create(request.Values, operation.Now);
            if (!made.IsDone) return Result<Guid>.From(made.Refusals);
            var office = made.Value;
            operation.Data.Offices.Add(office);
            operation.Data.Desks.Add(Desk.Create(office.Id, names.First, 0, operation.Now).Value);
            operation.RecordChange(office.Id);
            await operation.CommitAsync();
            return office.Id;
        },
        cancellation);
}
