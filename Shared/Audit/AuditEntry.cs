using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Shared.Audit;

/// <summary>One line of the activity log (ENS op.exp.8): who did what, when, to which object, with what result. Chained by hash, never changed.</summary>
public sealed class AuditEntry
{
    /// <summary>Position in the chain; the first is 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Kind of actor, as the name of <c>ActorKind</c>.</summary>
    public required string ActorKind { get; init; }

    /// <summary>Official, portal client, or all zeros for the system.</summary>
    public required Guid ActorId { get; init; }

    /// <summary>Roles at that moment, joined by commas.</summary>
    public string? ActorRoles { get; init; }

    /// <summary>Office of the official.</summary>
    public string? Office { get; init; }

    /// <summary>Hash of the session id; the id itself is a secret.</summary>
    public string? SessionHash { get; init; }

    /// <summary>Network address.</summary>
    public string? Origin { get; init; }

    /// <summary>Name of the use case.</summary>
    public required string Action { get; init; }

    /// <summary>Kind of object.</summary>
    public required string ObjectType { get; init; }

    /// <summary>Id of the object; never a document number.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The citizen concerned.</summary>
    public Guid? SubjectPersonId { get; init; }

    /// <summary><c>Done</c>, or the code of the refusal.</summary>
    public required string Result { get; init; }

    /// <summary>The reason given by the official or the code of the reason.</summary>
    public string? Reason { get; init; }

    /// <summary>How the matter came in.</summary>
    public string? Channel { get; init; }

    /// <summary>Appointment, incident or call.</summary>
    public string? Correlation { get; init; }

    /// <summary>Changed properties as JSON, before and after, secrets left out and documents masked.</summary>
    public string? Changes { get; init; }

    /// <summary>Version of the application.</summary>
    public required string AppVersion { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over the entry before and everything above, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What the first entry is chained to.</summary>
    public static readonly string GenesisHash = new('0', 64);

    /// <summary>The entry with its hash.</summary>
    public AuditEntry Seal()
    {
        Hash = ComputeHash();
        return this;
    }

    /// <summary>The hash that the contents ask for. Each field is preceded by its length, so that text cannot move from one field to the next.</summary>
    public string ComputeHash()
    {
        var text = new StringBuilder();
        string?[] fields =
        [
            PreviousHash, Sequence.ToString(CultureInfo.InvariantCulture), At.Ticks.ToString(CultureInfo.InvariantCulture), ActorKind, ActorId.ToString(), ActorRoles, Office,
            SessionHash, Origin, Action, ObjectType, ObjectId, SubjectPersonId?.ToString(), Result, Reason, Channel, Correlation, Changes, AppVersion,
        ];
        foreach (var field in fields) text.Append(field?.Length ?? -1).Append(':').Append(field).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
