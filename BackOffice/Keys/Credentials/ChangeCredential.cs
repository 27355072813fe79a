using BackOffice.Data;
using BackOffice.Keys.Issuing;
using BackOffice.Notices;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Keys.Credentials;

/// <summary>The citizen chooses an own key on the portal; every other key of theirs ends.</summary>
public sealed class ChangeCredential(CredentialAttempts attempts, KeyNotices notices) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public async Task<Result> ExecuteAsync(CredentialChangeRequest request, Actor portal, CancellationToken cancellation)
    {
        List<Refusal> wrong = [];
        SecretHash? own = null;
        return await attempts.RunAsync<Guid>(this, new CredentialAttempt(request.DocumentNumber, request.Key), portal, Prepare, ChangeAsync, cancellation);

        void Prepare(CredentialFile file, OperativeKey key)
        {
            wrong = Check(request, file.Person);
            if (wrong.Count == 0) own = SecretHash.Of(request.NewKey!);
        }

        async Task<Result<Guid>> ChangeAsync(Operation operation, CredentialFile file, OperativeKey key)
        {
            if (own is not null) await ActivateAsync(operation, file, key, own);
            operation.Record(nameof(OperativeKey), key.Id, file.Person.Id, own is null ? "NewKeyRefused" : nameof(KeyState.Activated));
            await operation.CommitAsync();
            return own is null ? wrong : key.Id;
        }
    }

    private static List<Refusal> Check(CredentialChangeRequest request, Person person)
    {
        var facts = new OwnKeyFacts(
            [.. person.Documents.Select(document => document.Value)], person.GivenName, person.FirstSurname, person.SecondSurname, person.BirthDate, person.Mobile, person.Email, person.Address.Town ?? "");
        List<Refusal> wrong = [.. OwnKeyRules.Check(request.NewKey, hasSecondFactor: false, facts).Refusals];
        if (wrong.Count == 0 && KeyText.Normalise(request.NewKey!) == KeyText.Normalise(request.Key!)) wrong.Add(KeyRefusals.NewKeySame);
        return wrong;
    }

    private async Task ActivateAsync(Operation operation, CredentialFile file, OperativeKey key, SecretHash own)
    {
        foreach (var other in file.Keys.Where(other => other.Id != key.Id))
        {
            if (other.State == KeyState.Requested) await NoticeWriter.WithdrawAsync(operation, other.PersonId, other.Id);
            other.End(KeyEnd.Replaced, operation.Now);
        }

        key.Activate(own, operation.Now);
        file.Access!.Activate();
        await notices.TellAsync(operation, file.Person, NoticeEvent.KeyActivated, key.Id, alsoBySms: true);
    }
}
