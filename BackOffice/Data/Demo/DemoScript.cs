using BackOffice.Security;
using BackOffice.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <summary>What happened in the demo town, step by step; played in the order of time through operations, so that the activity log is the one that real work would have left.</summary>
internal sealed class DemoScript(IServiceProvider services, DateTime now)
{
    private static readonly TimeSpan Shift = TimeSpan.FromHours(7);

    private static readonly Dictionary<string, Type> UseCases = typeof(IUseCase).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IUseCase))).ToDictionary(type => type.Name);

    private readonly List<DemoStep> steps = [];
    private readonly List<OfficialSession> sessions = [];
    private readonly DemoClock clock = new();

    public DateTime Now => now;

    /// <summary>Writes the records of finished verifications as the use cases do.</summary>
    public RecordWriter Records { get; } = services.GetRequiredService<RecordWriter>();

    /// <summary>A moment of office hours so many days ago; never in the future and never at a weekend.</summary>
    public DateTime At(int daysAgo, int minute)
    {
        var day = now.Date.AddDays(-daysAgo);
        if (day.AddHours(7).AddMinutes(minute) > now) day = day.AddDays(-1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(-1);
        return day.AddHours(7).AddMinutes(minute % 360);
    }

    /// <param name="action">The use case that does this at a screen; its name goes into the activity log.</param>
    public void Add(DateTime at, string action, DemoActor who, Action<Operation> body) => Add(at, action, who, operation =>
    {
        body(operation);
        return Task.CompletedTask;
    });

    public void Add(DateTime at, string action, DemoActor who, Func<Operation, Task> body) => steps.Add(new(at < now ? at : now.AddSeconds(-1), action, who, body));

    public async Task PlayAsync(IReadOnlyDictionary<Role, Official> officials, ApiClient portal, CancellationToken cancellation)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<BackOfficeDbContext>>();
        var operations = new Operations(contexts, services.GetRequiredService<OfficialAccess>(), new CommittedChanges(), clock);
        var ordered = steps.OrderBy(step => step.At).Select(step => (Step: step, Actor: ActorOf(step, officials, portal))).ToList();
        await using (var data = await contexts.CreateDbContextAsync(cancellation))
        {
            data.Sessions.AddRange(sessions);
            await data.SaveChangesAsync(cancellation);
        }

        foreach (var (step, actor) in ordered) await PlayAsync(operations, step, actor, cancellation);
        await EndSessionsAsync(contexts, cancellation);
    }

    private async Task PlayAsync(Operations operations, DemoStep step, Actor actor, CancellationToken cancellation)
    {
        clock.Now = step.At;
        var useCase = UseCase(step) ?? services.GetRequiredService<LoadDemoTown>();
        var result = await operations.RunAsync(
            useCase,
            useCase is LoadDemoTown ? Actor.System("demo") : actor,
            async operation =>
            {
                await step.Body(operation);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        if (!result.IsDone) throw new InvalidOperationException($"{step.Action} was refused: {result.Refusal.Code}");
    }

    /// <summary>The use case of that name, if whoever does the step may do it.</summary>
    private IUseCase? UseCase(DemoStep step)
    {
        if (!UseCases.TryGetValue(step.Action, out var type) || services.GetService(type) is not IUseCase useCase) return null;
        var may = step.Who switch
        {
            DemoActor.Clerk => RolePermissions.Of(Role.Clerk).Contains(useCase.Needs),
            DemoActor.Operator => RolePermissions.Of(Role.Operator).Contains(useCase.Needs),
            DemoActor.Supervisor => RolePermissions.Of(Role.Supervisor).Contains(useCase.Needs),
            DemoActor.Portal => useCase.Needs == Permission.ActAsPortal,
            DemoActor.Schedule => useCase.Needs == Permission.ActAsSystem,
        };
        return may ? useCase : null;
    }

    private Actor ActorOf(DemoStep step, IReadOnlyDictionary<Role, Official> officials, ApiClient portal)
    {
        if (step.Who == DemoActor.Schedule) return Actor.System("schedule");
        if (step.Who == DemoActor.Portal) return Actor.Portal(portal.Id, portal.Name, "10.20.0.7");
        var official = officials[step.Who switch
        {
            DemoActor.Clerk => Role.Clerk,
            DemoActor.Operator => Role.Operator,
            _ => Role.Supervisor,
        }];
        var session = sessions.Find(candidate => candidate.OfficialId == official.Id && candidate.StartedAt <= step.At && step.At - candidate.StartedAt < Shift);
        if (session is null)
        {
            // as if the password had been typed all the while
            session = OfficialSession.Start(official.Id, "10.20.0.15", step.At.AddMinutes(-5));
            session.Confirm(session.StartedAt + Shift);
            sessions.Add(session);
        }

        return new() { Kind = ActorKind.Official, Id = official.Id, Name = official.DisplayName, SessionId = session.Id, Origin = session.Origin };
    }

    private async Task EndSessionsAsync(IDbContextFactory<BackOfficeDbContext> contexts, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        data.Sessions.AttachRange(sessions);
        foreach (var session in sessions)
        {
            var end = session.LastSeenAt < now ? session.LastSeenAt : now;
            session.Confirm(end);
            session.End(end);
        }

        await data.SaveChangesAsync(cancellation);
    }
}

internal sealed record DemoStep(DateTime At, string Action, DemoActor Who, Func<Operation, Task> Body);

/// <summary>Who did a step.</summary>
internal enum DemoActor
{
    Clerk,
    Operator,
    Supervisor,
    Portal,
    Schedule,
}
