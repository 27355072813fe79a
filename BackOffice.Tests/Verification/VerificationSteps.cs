using BackOffice.Notices;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

/// <summary>What an official does, one step a call.</summary>
internal static class VerificationSteps
{
    public const string Support = "BAA000589";

    public static Task<Result<Guid>> OpenAsync(this Town town, Guid person, VerificationMethod method, Actor? actor = null) =>
        town.Service<OpenVerification>().ExecuteAsync(new(person, method), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static async Task<IdentityVerification> OpenedAsync(this Town town, Guid person, VerificationMethod method) => await town.VerificationAsync((await town.OpenAsync(person, method)).Value);

    public static Task<Result<DateTime>> SendCodeAsync(this Town town, Guid id) => town.Service<SendVerificationCode>().ExecuteAsync(new(id), town.ActorOf(Role.Clerk), CancellationToken.None);

    public static Task<Result<DateTime>> ConfirmAsync(this Town town, Guid id, string? code) => town.Service<ConfirmVerificationCode>().ExecuteAsync(new(id, code), town.ActorOf(Role.Clerk), CancellationToken.None);

    /// <param name="wrong">How many of the questions are answered wrong.</param>
    public static Task<Result<AssuranceLevel>> FinishCallAsync(this Town town, IdentityVerification call, VerificationState outcome = VerificationState.Verified, int wrong = 0, string? reason = null, Actor? actor = null) =>
        town.Service<FinishCall>().ExecuteAsync(new(call.Id, call.Version, Ticks(call, wrong), outcome, reason), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static Task<Result<AssuranceLevel>> FinishVisitAsync(this Town town, IdentityVerification visit, TypedDocument? document, VerificationState outcome = VerificationState.Verified, string? reason = null,
        IReadOnlyDictionary<VerificationCheck, CheckAnswer>? checks = null, Actor? actor = null) =>
        town.Service<FinishVisit>().ExecuteAsync(new(visit.Id, visit.Version, document, checks ?? AllYes(visit.Method), outcome, reason), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static Dictionary<ControlQuestion, bool> Ticks(IdentityVerification call, int wrong = 0) => call.Questions.Select((asked, index) => (asked.Question, index)).ToDictionary(row => row.Question, row => row.index >= wrong);

    public static Dictionary<VerificationCheck, CheckAnswer> AllYes(VerificationMethod method) => IdentityVerification.ChecksOf(method).ToDictionary(check => check, _ => CheckAnswer.Yes);

    public static TypedDocument Dni(Person person) => new(DocumentKind.Dni, person.CurrentDocument!.Value, Support, "10/1/2024", "10/1/2034");

    public static async Task<IdentityVerification> VerificationAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Verifications.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    public static async Task<PortalAccess> AccessAsync(this Town town, Guid person)
    {
        await using var data = town.Data();
        return await data.PortalAccesses.AsNoTracking().SingleAsync(row => row.PersonId == person);
    }

    /// <summary>The six digits of the last message to the person.</summary>
    public static async Task<string> LastCodeAsync(this Town town, Guid person)
    {
        await using var data = town.Data();
        var message = await data.OutboxMessages.Where(row => row.PersonId == person).OrderByDescending(row => row.CreatedAt).FirstAsync();
        return System.Text.RegularExpressions.Regex.Match(town.Service<NoticeWriter>().BodyOf(message), @"\d{3}\s?\d{3}").Value;
    }
}
