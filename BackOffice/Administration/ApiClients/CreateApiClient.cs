using BackOffice.Data;
using BackOffice.Security;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.ApiClients;

public sealed record CreateApiClientRequest(string? Name);

/// <summary>A new client. The key exists in clear only here and is never shown again.</summary>
public sealed class NewApiClient(Guid id, string name, string key)
{
    public Guid Id { get; } = id;

    public string Name { get; } = name;

    public string Key { get; } = key;
}

/// <summary>Gives a portal a credential for the public API.</summary>
public sealed class CreateApiClient(Operations operations) : IUseCase
{
    /// <summary>Most characters of a name, inclusive.</summary>
    public const int LongestName = 60;

    public Permission Needs => Permission.ManageApiClients;

    public Task<Result<NewApiClient>> ExecuteAsync(CreateApiClientRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<NewApiClient>(
            this,
            actor,
            async operation =>
            {
                var name = request.Name?.Trim() ?? "";
                if (name.Length is 0 or > LongestName || name.Any(char.IsControl)) return AdministrationRefusals.ClientNameMissing;
                var (row, key) = ApiClientKeys.Create(name, operation.Now);
                operation.Data.ApiClients.Add(row);
                operation.Record(nameof(ApiClient), row.Id, null);
                await operation.CommitAsync();
                return new NewApiClient(row.Id, row.Name, key);
            },
            cancellation);
}
