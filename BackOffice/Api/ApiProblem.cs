using Shared.Api;

namespace BackOffice.Api;

/// <summary>What every refusal and failure looks like (RFC 9457).</summary>
internal sealed record ApiProblem
{
    /// <summary>Names the kind of problem; the same as <see cref="Code"/> with a prefix.</summary>
    public required string Type { get; init; }

    /// <summary>The status in words.</summary>
    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What is wrong and how to mend it, in the language asked for.</summary>
    public required string Detail { get; init; }

    /// <summary>For programs: stable, in lower case with hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Sentences by field of the request.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>Answers that the code still stands, after a wrong one.</summary>
    public int? AttemptsLeft { get; init; }

    /// <summary>Times that are still free, when the one asked for was taken.</summary>
    public IReadOnlyList<SlotResponse>? NextSlots { get; init; }

    /// <summary>To be quoted when a failure is reported.</summary>
    public string? Reference { get; init; }
}
