namespace BackOffice.Data;

/// <summary>How far the numbers of a series have come in a year.</summary>
public sealed class Counter
{
    /// <summary>Such as CIT-2026.</summary>
    public required string Series { get; init; }

    public required long Value { get; init; }
}
