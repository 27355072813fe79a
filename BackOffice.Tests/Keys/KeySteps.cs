using System.Text.RegularExpressions;
using BackOffice.Data;
using BackOffice.Keys;
using BackOffice.Keys.Credentials;
using BackOffice.Notices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Keys;

/// <summary>What the tests of keys do again and again, through the application itself.</summary>
internal static partial class KeySteps
{
    public const string OwnKey = "mi gata duerme sobre el tejado verde";

    public static Actor Portal => Actor.Portal(new Guid("0192c7a0-0000-7000-8000-000000000001"), "Portal de prueba", "127.0.0.1");

    public static async Task<Result<KeyReset>> ResetAsync(this Town town, Person person, ResetReason reason = ResetReason.Lost, Actor? by = null)
    {
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        var version = (await town.AccessAsync(person)).Version;
        return await town.Service<ResetKey>().ExecuteAsync(new ResetKeyRequest(person.Id, reason, version), by ?? town.NewActor(Role.Clerk), default);
    }

    /// <summary>A key issued and read as the citizen reads it.</summary>
    public static async Task<string> IssueAsync(this Town town, Person person, ResetReason reason = ResetReason.Lost)
    {
        var reset = await town.ResetAsync(person, reason);
        Assert.True(reset.IsDone, reset.IsDone ? "" : reset.Refusal.Code);
        Assert.Null(reset.Value.SecondOfficialRule);
        return await town.ReadKeyAsync(reset.Value.KeyId);
    }

    /// <summary>A person who chose an own key.</summary>
    public static async Task<Person> EnterActiveAsync(this Town town)
    {
        var person = town.EnterVerified();
        var changed = await town.ChangeAsync(person, await town.IssueAsync(person, ResetReason.FirstKey), OwnKey);
        Assert.True(changed.IsDone, changed.IsDone ? "" : changed.Refusal.Code);
        return person;
    }

    public static async Task<string> ReadKeyAsync(this Town town, Guid keyId)
    {
        var messages = await town.MessagesAsync(keyId);
        return string.Join('-', messages.OrderBy(message => message.Channel).Select(message => KeyPattern().Match(town.Service<NoticeWriter>().BodyOf(message)).Value));
    }

    public static Task<Result<CredentialCheckResponse>> CheckAsync(this Town town, Person person, string key) =>
        town.Service<CheckCredential>().ExecuteAsync(new CredentialCheckRequest(person.CurrentDocument!.Value, key), Portal, default);

    public static Task<Result> ChangeAsync(this Town town, Person person, string key, string newKey) =>
        town.Service<ChangeCredential>().ExecuteAsync(new CredentialChangeRequest(person.CurrentDocument!.Value, key, newKey), Portal, default);

    public static async Task FailAsync(this Town town, Person person, int times)
    {
        for (var failure = 0; failure < times; failure++)
        {
            await town.CheckAsync(person, "no es esta");
            var wait = (await town.AccessAsync(person)).NextAttemptAt - town.Now;
            if (wait is not null) town.Clock.Advance(wait.Value);
        }
    }

    public static async Task<PortalAccess> AccessAsync(this Town town, Person person)
    {
        await using var data = town.Data();
        return await data.PortalAccesses.AsNoTracking().SingleAsync(row => row.PersonId == person.Id);
    }

    /// <summary>Every key ever asked for, oldest first.</summary>
    public static async Task<List<OperativeKey>> KeysAsync(this Town town, Person person)
    {
        await using var data = town.Data();
        return await data.OperativeKeys.AsNoTracking().Where(row => row.PersonId == person.Id).OrderBy(row => row.RequestedAt).ThenBy(row => row.Id).ToListAsync();
    }

    public static async Task<List<OutboxMessage>> MessagesAsync(this Town town, Guid relatedId)
    {
        await using var data = town.Data();
        return await data.OutboxMessages.AsNoTracking().Where(row => row.RelatedId == relatedId && row.IsSecret).ToListAsync();
    }

    public static async Task<List<OutboxMessage>> NoticesAsync(this Town town, Person person, NoticeEvent what)
    {
        await using var data = town.Data();
        return await data.OutboxMessages.AsNoTracking().Where(row => row.PersonId == person.Id && row.Event == what).ToListAsync();
    }

    public static async Task SetOptionsAsync(this Town town, Func<GeneralOptionsValues, GeneralOptionsValues> change)
    {
        await using var data = town.Data();
        var options = await data.GeneralOptions.SingleAsync();
        Assert.True(options.Change(change(GeneralOptionsValues.Of(options))).IsDone);
        await data.SaveChangesAsync();
        town.Service<BackOffice.Administration.TownHallOptions>().Forget();
    }

    /// <summary>Changes a row behind the application's back.</summary>
    public static async Task AlterAsync(this Town town, Person person, Action<Person, PortalAccess?, BackOfficeDbContext> change)
    {
        await using var data = town.Data();
        change(await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == person.Id), await data.PortalAccesses.SingleOrDefaultAsync(row => row.PersonId == person.Id), data);
        await data.SaveChangesAsync();
    }

    /// <summary>Fails when a statement would walk through a whole table.</summary>
    public static async Task AssertUsesIndexesAsync(this Town town, string statement)
    {
        await using var data = town.Data();
        await data.Database.OpenConnectionAsync();
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
        foreach (var name in Parameter().Matches(statement).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "");
            command.Parameters.Add(parameter);
        }

        await using var plan = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await plan.ReadAsync()) steps.Add(plan.GetString(3));
        Assert.False(steps.Exists(step => Regex.IsMatch(step, "^SCAN [a-z]+[0-9]*\\b") && !steps.Contains($"CO-ROUTINE {step[5..]}")), string.Join('\n', steps) + statement);
    }

    [GeneratedRegex("[2-9A-HJ-KM-NP-Z]{4}(-[2-9A-HJ-KM-NP-Z]{4})+")]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
