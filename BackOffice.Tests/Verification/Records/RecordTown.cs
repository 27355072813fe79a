using AngleSharp.Html.Parser;
using BackOffice.Tests.Security;
using BackOffice.Tests.Support;
using BackOffice.Verification.Records;
using BackOffice.Verification.Records.Printing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

/// <summary>What tests of records ask of a town.</summary>
internal static class RecordTown
{
    /// <summary>A person verified at the counter through the application, with the record that this wrote.</summary>
    public static async Task<VerificationRecord> VisitAsync(this Town town, PersonData? data = null, VerificationState outcome = VerificationState.Verified, string? reason = null, Actor? actor = null)
    {
        var person = town.EnterRegistered(data);
        var opened = await town.OpenAsync(person.Id, VerificationMethod.InPerson, actor);
        var visit = await town.VerificationAsync(opened.Value);
        Assert.True((await town.FinishVisitAsync(visit, VerificationSteps.Dni(person), outcome, reason, actor: actor)).IsDone);
        return await town.RecordAsync(visit.Id);
    }

    /// <summary>A person verified by telephone.</summary>
    public static async Task<VerificationRecord> CallAsync(this Town town, PersonData? data = null)
    {
        var call = await town.OpenedAsync(town.EnterRegistered(data).Id, VerificationMethod.Phone);
        Assert.True((await town.FinishCallAsync(call)).IsDone);
        return await town.RecordAsync(call.Id);
    }

    /// <summary>The record in force of a verification.</summary>
    public static async Task<VerificationRecord> RecordAsync(this Town town, Guid verification)
    {
        await using var data = town.Data();
        return await data.VerificationRecords.AsNoTracking().SingleAsync(row => row.VerificationId == verification && row.ReplacedById == null);
    }

    public static async Task<VerificationRecord> ReadAsync(this Town town, Guid record)
    {
        await using var data = town.Data();
        return await data.VerificationRecords.AsNoTracking().SingleAsync(row => row.Id == record);
    }

    public static Task<Result<PrintedRecord>> PrintAsync(this Town town, Guid record, Actor? actor = null) =>
        town.Service<PrintRecord>().ExecuteAsync(new(record), actor ?? town.ActorOf(Role.Supervisor), CancellationToken.None);

    public static Task<Result<Guid>> CorrectAsync(this Town town, VerificationRecord record, RecordCorrection correction, Actor? actor = null) =>
        town.Service<CorrectRecord>().ExecuteAsync(new(record.Id, record.Version, correction), actor ?? town.ActorOf(Role.Supervisor), CancellationToken.None);

    /// <summary>A correction that changes nothing yet.</summary>
    public static RecordCorrection AsItIs(this VerificationRecord record) => new(
        "Se tecleó mal", record.Content.Person.NameAsShown, record.Content.Document?.Kind ?? DocumentKind.Dni, record.Content.Document?.SupportNumber, record.Content.Document?.IssuedOn, record.Content.Document?.ExpiresOn, null);

    /// <summary>A browser of an official of that role who has signed in.</summary>
    public static async Task<HttpClient> ClientAsync(this Town town, Role role)
    {
        var official = await town.AddOfficialAsync(role);
        var client = town.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        var form = (await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/cuenta/entrar"))).QuerySelector("form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        (fields["Input.UserName"], fields["Input.Password"]) = (official.UserName!, SecurityTown.Password);
        using var entered = await client.PostAsync("/cuenta/entrar", new FormUrlEncodedContent(fields));
        Assert.True(entered.IsSuccessStatusCode);
        return client;
    }
}
