namespace Shared.Common;

/// <summary>Identifiers given by the application before anything is stored, so that messages and audit rows can name them.</summary>
public static class Ids
{
    /// <summary>A new identifier that sorts by the time it was given (UUID version 7).</summary>
    /// <param name="now">UTC.</param>
    public static Guid New(DateTime now) => Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
}
