using BackOffice.Appointments;
using BackOffice.Incidents.Attachments;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.QuickActions;
using BackOffice.Incidents.RemoteSupport;
using BackOffice.Incidents.Tags;
using BackOffice.Keys;
using BackOffice.Tests.Incidents.Links;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>What is done beside an incident.</summary>
internal static class FaultSides
{
    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of<AddAttachmentRequest>("AddAttachment", AttachmentAsync, async (town, request, actor) => await town.Service<AddAttachment>().ExecuteAsync(request, actor, default)),
        Of<LinkIncidentsRequest>("LinkIncidents", async town => new((await town.LogAsync()).Id, (await town.LogAsync()).Id, IncidentLinkKind.Related), async (town, request, actor) => await town.Service<LinkIncidents>().ExecuteAsync(request, actor, default)),
        Of<MergeIncidentRequest>("MergeIncident", MergeAsync, async (town, request, actor) => await town.Service<MergeIncident>().ExecuteAsync(request, actor, default)),
        Of<MarkMajorRequest>("MarkMajor", async town => new((await town.LogAsync()).Id, true, 0), async (town, request, actor) => await town.Service<MarkMajor>().ExecuteAsync(request, actor, default)),
        Of<AttachToParentRequest>("AttachToParent", async town => new((await town.LogAsync()).Id, (await town.MajorAsync(0)).Major.Id), async (town, request, actor) => await town.Service<AttachToParent>().ExecuteAsync(request, actor, default)),
        Of<ResolveMajorRequest>("ResolveMajor", MajorAsync, async (town, request, actor) => await town.Service<ResolveMajor>().ExecuteAsync(request, actor, default)),
        Of<WatchIncidentRequest>("WatchIncident", async town => new((await town.LogAsync()).Id, true), async (town, request, actor) => await town.Service<WatchIncident>().ExecuteAsync(request, actor, default)),
        Of<AddTagRequest>("AddTag", async town => new((await town.LogAsync()).Id, "portal"), async (town, request, actor) => await town.Service<AddTag>().ExecuteAsync(request, actor, default)),
        Of<FromIncident<UnlockKeyRequest>>("UnlockKey from an incident", UnlockAsync, async (town, from, actor) => await town.Service<UnlockKey>().ExecuteAsync(from.Request, actor with { Correlation = from.Number }, default)),
        Of<FromIncident<BookAppointmentRequest>>("BookAppointment from an incident", BookingAsync, async (town, from, actor) => await town.Service<BookAppointment>().ExecuteAsync(from.Request, actor with { Correlation = from.Number }, default)),
        Of<IdentifyCitizenRequest>("IdentifyCitizen", async town => new((await town.LogAsync()).Id, town.EnterVerified().Id, true, 0), async (town, request, actor) => await town.Service<IdentifyCitizen>().ExecuteAsync(request, actor, default)),
        Of<AskRemoteConsentRequest>("AskRemoteConsent", async town => new((await town.LogAsync()).Id, new("AnyDesk", "Rosa", ConsentWay.Telephone, true, true)), async (town, request, actor) => await town.Service<AskRemoteConsent>().ExecuteAsync(request, actor, default)),
    ];

    private static async Task<FromIncident<UnlockKeyRequest>> UnlockAsync(Town town)
    {
        var request = await FaultSubjects.BlockedAsync(town);
        return new(request, await LogForAsync(town, request.PersonId));
    }

    private static async Task<FromIncident<BookAppointmentRequest>> BookingAsync(Town town)
    {
        var request = await FaultSubjects.BookingAsync(town);
        return new(request, await LogForAsync(town, request.PersonId));
    }

    private static async Task<string> LogForAsync(Town town, Guid person) => (await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person) })).Number;

    private static async Task<AddAttachmentRequest> AttachmentAsync(Town town)
    {
        var received = await town.Service<AttachmentStore>().ReceiveAsync(new MemoryStream("%PDF-1.7"u8.ToArray()), "a.pdf", default);
        return new((await town.LogAsync()).Id, received.Value);
    }

    private static async Task<MergeIncidentRequest> MergeAsync(Town town)
    {
        var source = await town.LogAsync();
        await town.Service<AddTag>().ExecuteAsync(new(source.Id, "portal"), town.ActorOf(Role.Clerk), default);
        return new(source.Id, (await town.LogAsync()).Id, (await town.IncidentAsync(source.Id)).Version);
    }

    private static async Task<ResolveMajorRequest> MajorAsync(Town town)
    {
        var (major, _) = await town.MajorAsync(2);
        return new(major.Id, new("Ya funciona.", 0), (await town.IncidentAsync(major.Id)).Version);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(Role.Clerk)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));

    private sealed record FromIncident<T>(T Request, string Number);
}
