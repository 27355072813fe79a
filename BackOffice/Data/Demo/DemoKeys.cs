using System.Globalization;
using System.Security.Cryptography;
using Shared.Keys;
using Shared.Notices;

namespace BackOffice.Data.Demo;

/// <summary>Keys of the demo town. Nobody can come in with them: what stands in the place of a hash belongs to no secret.</summary>
internal static class DemoKeys
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(72);

    /// <summary>A key that was sent; or that waits for a second official, and then nothing was sent.</summary>
    public static Func<OperativeKey> Reset(this DemoResident resident, DateTime at, ResetReason reason, SecondOfficialRule? rule = null, bool fails = false)
    {
        OperativeKey? key = null;
        resident.Do(at, "ResetKey", DemoActor.Clerk, operation =>
        {
            resident.Attach(operation);
            key = OperativeKey.Request(resident.Person.Id, resident.Access!.Level, reason, rule, resident.Clerk.Id, operation.Now);
            operation.Data.Add(key);
            operation.Record(nameof(OperativeKey), key.Id, resident.Person.Id, reason.ToString());
            if (rule is not null) return;
            key.Issue(NoSecret(), Life, operation.Now);
            resident.Access.SendKey();
            if (fails)
            {
                resident.Messages.TellInVain(operation, resident.Person, NoticeEvent.KeyUnlocked, key.Id);
                return;
            }

            key.MarkSent(Life, operation.Now);
            var order = DemoMessages.Order(NoticeEvent.KeyIssued, NoticeChannel.Email, resident.Person.Email!, resident.Person, key.Id) with { ExpiresAt = key.ProvisionalUntil };
            resident.Messages.TellSecret(operation, order, new() { ["Name"] = resident.Person.GivenName, ["Key"] = "", ["Hours"] = Life.TotalHours.ToString(CultureInfo.InvariantCulture) });
        });
        return () => key!;
    }

    /// <summary>The citizen came in and chose an own key.</summary>
    public static void Activate(this DemoResident resident, DateTime at, Func<OperativeKey> key) => resident.Do(at, "ChangeCredential", DemoActor.Portal, operation =>
    {
        resident.Attach(operation);
        operation.Data.Attach(key());
        key().Use(operation.Now);
        key().Activate(NoSecret(), operation.Now);
        resident.Access!.Activate();
        resident.Messages.Tell(operation, resident.Person, NoticeEvent.KeyActivated, key().Id);
        operation.Record(nameof(OperativeKey), key().Id, resident.Person.Id);
    });

    /// <summary>Ten wrong answers.</summary>
    public static void Block(this DemoResident resident, DateTime at, Func<OperativeKey> key) => resident.Do(at, "CheckCredential", DemoActor.Portal, operation =>
    {
        resident.Attach(operation);
        operation.Data.Attach(key());
        for (var failure = 0; failure < KeyThrottle.BlockAt; failure++) resident.Access!.Fail(operation.Now);
        key().Block();
        resident.Messages.Tell(operation, resident.Person, NoticeEvent.KeyBlocked, key().Id);
        operation.Record(nameof(OperativeKey), key().Id, resident.Person.Id, "Blocked");
    });

    /// <summary>It dies.</summary>
    public static void End(this DemoResident resident, DateTime at, Func<OperativeKey> key, KeyEnd reason, PortalState next)
    {
        var isOfficial = reason is KeyEnd.Holder or KeyEnd.ExOfficio or KeyEnd.Compromise;
        resident.Do(at, isOfficial ? "RevokeKey" : "ExpireKeys", isOfficial ? DemoActor.Supervisor : DemoActor.Schedule, operation =>
        {
            resident.Attach(operation);
            operation.Data.Attach(key());
            key().End(reason, operation.Now);
            resident.Access!.LoseKey(next);
            operation.Record(nameof(OperativeKey), key().Id, resident.Person.Id, reason.ToString());
        });
    }

    private static SecretHash NoSecret() => new("pbkdf2-sha512", SecretHash.CurrentIterations, Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)), Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
}
