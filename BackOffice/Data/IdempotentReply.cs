namespace BackOffice.Data;

/// <summary>What was answered to a request with an Idempotency-Key, so that repeating it gives the same answer and does nothing twice.</summary>
public sealed class IdempotentReply
{
    public required Guid ClientId { get; init; }

    /// <summary>SHA-256 in hexadecimal of what the client sent, which might say something about a citizen.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body, encrypted: the body may hold a key that could be guessed from a bare digest. Another request under the same key is refused.</summary>
    public required string RequestHash { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Null while the first request is being answered.</summary>
    public int? Status { get; set; }

    public string? Body { get; set; }
}
