using BackOffice.Notices;
using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

/// <summary>What the tests of registrations do again and again.</summary>
internal static class RegistrationTown
{
    private static int mobiles = 1_000_000;

    public static string NewMobile() => $"+3471{Interlocked.Increment(ref mobiles)}";

    public static Task<Result<Guid>> StartAsync(this Town town, Person person, string? mobile = null, string? email = null, Channel channel = Channel.InPerson, Actor? actor = null) =>
        town.Service<StartRegistration>().ExecuteAsync(
            new(person.Id, channel, mobile ?? person.Mobile, email ?? person.Email, town.VersionOf(person)), actor ?? town.NewActor(Role.Clerk), CancellationToken.None);

    public static Task<Result<Guid>> ConfirmAsync(this Town town, Guid registrationId, string? code, Actor? actor = null) =>
        town.Service<ConfirmRegistrationCode>().ExecuteAsync(new(registrationId, code), actor ?? town.NewActor(Role.Clerk), CancellationToken.None);

    public static Task<Result> SendAsync(this Town town, Guid registrationId, string? mobile = null) =>
        town.Service<SendRegistrationCode>().ExecuteAsync(new(registrationId, mobile), town.NewActor(Role.Clerk), CancellationToken.None);

    /// <summary>The last code sent to a number, as its holder reads it.</summary>
    public static string CodeAt(this Town town, string mobile)
    {
        using var data = town.Data();
        var message = data.OutboxMessages.Where(row => row.Event == NoticeEvent.ContactCode && row.Recipient == mobile).OrderByDescending(row => row.CreatedAt).First();
        return System.Text.RegularExpressions.Regex.Match(town.Service<NoticeWriter>().BodyOf(message), @"\b\d{6}\b").Value;
    }

    public static string WrongFor(string code) => code == "000000" ? "000001" : "000000";

    public static long VersionOf(this Town town, Person person) => town.PersonOf(person.Id).Version;

    public static Person PersonOf(this Town town, Guid id)
    {
        using var data = town.Data();
        return data.Persons.Include(person => person.Documents).AsNoTracking().Single(person => person.Id == id);
    }

    public static PortalRegistration RegistrationOf(this Town town, Guid id)
    {
        using var data = town.Data();
        return data.Registrations.AsNoTracking().Single(row => row.Id == id);
    }

    public static PortalAccess? AccessOf(this Town town, Guid person)
    {
        using var data = town.Data();
        return data.PortalAccesses.AsNoTracking().SingleOrDefault(row => row.PersonId == person);
    }

    public static IReadOnlyList<OutboxMessage> NoticesOf(this Town town, Guid person, NoticeEvent notice)
    {
        using var data = town.Data();
        return [.. data.OutboxMessages.AsNoTracking().Where(row => row.PersonId == person && row.Event == notice).OrderBy(row => row.Channel).ThenBy(row => row.Recipient)];
    }

    /// <summary>A registration typed on the portal whose mobile was proved; data that differ wait for an official.</summary>
    public static async Task<PortalRegistration> SubmitAsync(this Town town, SubmittedData submitted, DateTime? startedAt = null, bool proved = true)
    {
        var registration = PortalRegistration.Submit(submitted, startedAt ?? town.Now);
        await using (var data = town.Data())
        {
            data.Registrations.Add(registration);
            await data.SaveChangesAsync();
        }

        if (!proved) return registration;
        Assert.True((await town.SendAsync(registration.Id)).IsDone);
        Assert.True((await town.ConfirmAsync(registration.Id, town.CodeAt(submitted.Mobile))).IsDone);
        return town.RegistrationOf(registration.Id);
    }

    /// <summary>What a person would type on the portal.</summary>
    public static SubmittedData Typed(Person person) => new()
    {
        DocumentKind = person.CurrentDocument!.Kind,
        DocumentNumber = person.CurrentDocument.Value,
        GivenName = person.GivenName,
        FirstSurname = person.FirstSurname,
        SecondSurname = person.SecondSurname,
        BirthDate = person.BirthDate!.Value,
        Mobile = person.Mobile!,
        Email = person.Email!,
        Language = person.Language,
    };

    public static async Task SetAsync(this Town town, Func<GeneralOptionsValues, GeneralOptionsValues> change)
    {
        await using var data = town.Data();
        var options = await data.GeneralOptions.SingleAsync();
        Assert.True(options.Change(change(GeneralOptionsValues.Of(options))).IsDone);
        await data.SaveChangesAsync();
        town.Service<BackOffice.Administration.TownHallOptions>().Forget();
    }
}
