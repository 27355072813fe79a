using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeGeneralOptionsRequest(GeneralOptionsValues Values, long Version);

/// <summary>Changes <i>Opciones generales</i>; in force at once in this process and within seconds in others.</summary>
public sealed class ChangeGeneralOptions(Operations operations, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ManageOptions;

    public async Task<Result> ExecuteAsync(ChangeGeneralOptionsRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                var row = await operation.Data.GeneralOptions.SingleAsync(operation.Cancellation);
                if (row.Version != request.Version) return Refusal.Conflict;
                var changed = row.Change(request.Values);
                if (!changed.IsDone) return changed;
                operation.Record(nameof(GeneralOptions), Guid.Empty, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        options.Forget();
        return result;
    }
}
