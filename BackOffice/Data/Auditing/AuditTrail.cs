using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Shared.Audit;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Data.Auditing;

/// <summary>What an operation will write in the audit.</summary>
internal sealed class AuditTrail(Actor actor, Standing? standing, string action, DateTime now)
{
    private static readonly string Version = typeof(AuditTrail).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly List<AuditLine> lines = [];

    public bool HasLines => lines.Count > 0;

    public void Add(AuditLine line) => lines.Add(line);

    /// <summary>One entry per line; the first carries what changed.</summary>
    public IReadOnlyList<UnsealedEntry> Compose(ChangeTracker tracker, string result = "Done")
    {
        if (lines.Count == 0) throw new InvalidOperationException($"{action} saves without a line in the audit.");
        var changes = AuditedChanges.Of(tracker);
        return [.. lines.Select((line, index) => Entry(line, index == 0 ? changes : null, result))];
    }

    private UnsealedEntry Entry(AuditLine line, string? changes, string result) => (sequence, previousHash) => new AuditEntry
    {
        Sequence = sequence,
        At = now,
        ActorKind = actor.Kind.ToString(),
        ActorId = actor.Id,
        ActorRoles = standing is null ? null : string.Join(',', standing.Roles),
        Office = standing?.Office,
        SessionHash = actor.SessionId is { } session ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(session.ToString())))[..16] : null,
        Origin = actor.Origin,
        Action = action,
        ObjectType = line.ObjectType,
        ObjectId = line.ObjectId.ToString(),
        SubjectPersonId = line.SubjectPersonId,
        Result = result,
        Reason = line.Reason,
        Channel = (line.Channel ?? actor.Channel)?.ToString(),
        Correlation = actor.Correlation,
        Changes = changes,
        AppVersion = Version,
        PreviousHash = previousHash,
    };
}

/// <summary>What a use case says of itself for the audit.</summary>
internal sealed record AuditLine(string ObjectType, Guid ObjectId, Guid? SubjectPersonId, string? Reason, Channel? Channel);

/// <summary>An entry that only lacks its place in the chain.</summary>
internal delegate AuditEntry UnsealedEntry(long sequence, string previousHash);
