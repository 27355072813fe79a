using Shared.Common;

namespace Shared.Security;

/// <summary>Who acts, from where; handed to every use case by the page, the endpoint or the job, never read from the surroundings.</summary>
public sealed record Actor
{
    /// <summary>The kind of actor; decides how its permissions are looked up.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Official, portal client or, for the system, all zeros.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name for screens and the audit; never used to decide.</summary>
    public required string Name { get; init; }

    /// <summary>The session of an official; null for others.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>Address from which the session or request came; at most 45 characters.</summary>
    public string? Origin { get; init; }

    /// <summary>The call, appointment or incident during which it happens, if any.</summary>
    public string? Correlation { get; init; }

    /// <summary>How the matter came in, when the use case does not say it.</summary>
    public Channel? Channel { get; init; }

    /// <summary>A scheduled job or command line verb.</summary>
    public static Actor System(string name) => new() { Kind = ActorKind.System, Id = Guid.Empty, Name = name, Channel = Common.Channel.System };

    /// <summary>A portal that presented its credential.</summary>
    public static Actor Portal(Guid clientId, string name, string? origin) =>
        new() { Kind = ActorKind.Portal, Id = clientId, Name = name, Origin = origin, Channel = Common.Channel.Portal };
}

/// <summary>The kinds of actor.</summary>
public enum ActorKind
{
    /// <summary>An official with a session.</summary>
    Official = 1,

    /// <summary>A citizen portal with an API credential.</summary>
    Portal = 2,

    /// <summary>The application itself.</summary>
    System = 3,
}
