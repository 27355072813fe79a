using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Keys.Issuing;
using Shared.Common;
using Shared.Incidents;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="AccessVersion">Version of the portal access that the dialog showed: of two who press at once, the second is told.</param>
/// <param name="Correlation">The call or incident during which it is done, at most 60 characters; longer is cut.</param>
public sealed record ResetKeyRequest(Guid PersonId, ResetReason Reason, long AccessVersion, string? Correlation = null);

/// <summary>What became of a reset.</summary>
/// <param name="SecondOfficialRule">Why nothing was sent until a second official agrees; null when the key is on its way.</param>
public sealed record KeyReset(Guid KeyId, SecondOfficialRule? SecondOfficialRule);

/// <summary><i>Resetear clave</i>: issues a key, the first one or another.</summary>
public sealed class ResetKey(Operations operations, KeyIssue issue, IMatterTimeline matters, TownHallOptions options) : IUseCase
{
    private const int CorrelationLength = 60;

    public Permission Needs => Permission.ResetKeys;

    public bool NeedsFreshSignIn => true;

    public Task<Result<KeyReset>> ExecuteAsync(ResetKeyRequest request, Actor actor, CancellationToken cancellation)
    {
        var secret = NewSecret.Make();
        var correlation = request.Correlation is { Length: > CorrelationLength } text ? text[..CorrelationLength] : request.Correlation;
        return operations.RunAsync<KeyReset>(this, actor with { Correlation = correlation ?? actor.Correlation }, operation => ResetAsync(operation, request, secret), cancellation);
    }

    private async Task<Result<KeyReset>> ResetAsync(Operation operation, ResetKeyRequest request, NewSecret secret)
    {
        if (!Enum.IsDefined(request.Reason)) return KeyRefusals.ReasonMissing;
        if (await KeyFile.FindAsync(operation, request.PersonId) is not { } file) return Refusal.NotFound;
        var town = await options.GetAsync(operation.Cancellation);
        if (KeyGate.Unmet(file.Person, file.Access, file.HasOpenDifferences, town, operation.Now).Count > 0) return KeyRefusals.ConditionsUnmet;
        if (file.Access!.Version != request.AccessVersion) return Refusal.Conflict;

        var rule = KeyGate.SecondOfficial(file.Person, file.Access, file.RecentResets, file.RegisteredBy, operation.Actor.Id, town, operation.Now);
        var key = OperativeKey.Request(file.Person.Id, file.Access.Level, request.Reason, rule, operation.Actor.Id, operation.Now);
        KeyIssue.Touch(operation, file.Access);
        if (request.Reason == ResetReason.Compromised) await KeyIssue.EndAsync(operation, file, KeyEnd.Compromise);
        file.At(OperativeKey.Waiting)?.End(KeyEnd.Replaced, operation.Now);
        operation.Data.OperativeKeys.Add(key);
        if (rule is null) await issue.RunAsync(operation, file, key, secret);
        var noted = await matters.NoteAsync(operation, rule is null ? IncidentAction.KeyReset : IncidentAction.KeyRequested, file.Person.Id);
        if (!noted.IsDone) return noted.Refusal;
        operation.Record(nameof(OperativeKey), key.Id, file.Person.Id, rule is null ? request.Reason.ToString() : $"{request.Reason}; {rule}");
        await operation.CommitAsync();
        return new KeyReset(key.Id, rule);
    }
}
