using BackOffice.Incidents.Portal;
using BackOffice.Tests.Api;
using BackOffice.Tests.Support;
using Shared.Api;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>What requesters do from outside.</summary>
internal static class FaultRequesters
{
    private static readonly Actor Portal = Actor.Portal(Guid.Empty, "Portal", null);

    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("SubmitIncident", _ => Task.FromResult(IncidentCalls.Typed()), async (town, request) => await town.Service<SubmitIncident>().ExecuteAsync(request, Portal, default)),
        Of("SendRequesterMessage", town => MessageAsync(town, closed: false), async (town, request) => await town.Service<SendRequesterMessage>().ExecuteAsync(request, Portal, default)),
        Of("SendRequesterMessage to a closed one", town => MessageAsync(town, closed: true), async (town, request) => await town.Service<SendRequesterMessage>().ExecuteAsync(request, Portal, default)),
        Of("AnswerSatisfaction", AnswerAsync, async (town, request) => await town.Service<AnswerSatisfaction>().ExecuteAsync(request, Actor.System("test"), default)),
    ];

    private static async Task<SendRequesterMessageRequest> MessageAsync(Town town, bool closed)
    {
        var made = await SolvedAsync(town, closed);
        return new(made.Number, made.AccessCode, "Sigue igual.");
    }

    private static async Task<AnswerSatisfactionRequest> AnswerAsync(Town town)
    {
        var made = await SolvedAsync(town, closed: false);
        return new(made.Number, made.AccessCode, false, 1, "Sigue igual.");
    }

    private static async Task<IncidentCreatedResponse> SolvedAsync(Town town, bool closed)
    {
        var made = (await town.Service<SubmitIncident>().ExecuteAsync(IncidentCalls.Typed(), Portal, default)).Value;
        var official = town.ActorOf(Role.Operator).Id;
        await town.WorkAsync(made.Number, incident =>
        {
            incident.Solve(official, town.Now);
            if (closed) incident.Close(EntryAuthor.Application, town.Now);
        });
        return made;
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => await arrange(town),
            (town, subject) => subject is TRequest request ? act(town, request) : throw new ArgumentException(name, nameof(subject)));
}
