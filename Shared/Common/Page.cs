namespace Shared.Common;

/// <summary>One page of a list that is read by key, never by offset.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Rows">The rows in the order of the list.</param>
/// <param name="Next">The key that continues after the last row; null on the last page.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, string? Next)
{
    /// <summary>A page without rows.</summary>
    public static readonly Page<T> Empty = new([], null);
}
