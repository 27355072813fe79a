namespace Shared.Common;

/// <summary>A named reason why something was not done, which the person at the screen can mend.</summary>
/// <param name="Code">Area and name, such as <c>Persons.DocumentInvalid</c>; the area's texts hold a sentence under <c>Refusal.{Name}</c>.</param>
/// <param name="Field">The property of the request that must be mended; null when it is not about one field.</param>
public sealed record Refusal(string Code, string? Field = null)
{
    /// <summary>The row was changed by somebody else since the screen read it.</summary>
    public static readonly Refusal Conflict = new("Common.Conflict");

    /// <summary>What was asked for does not exist.</summary>
    public static readonly Refusal NotFound = new("Common.NotFound");

    /// <summary>The actor's role does not allow it, or the role was withdrawn.</summary>
    public static readonly Refusal Forbidden = new("Common.Forbidden");

    /// <summary>The session ended or is locked: sign in again.</summary>
    public static readonly Refusal SessionEnded = new("Common.SessionEnded");

    /// <summary>The last sign-in is older than ten minutes and the action asks for a fresh one.</summary>
    public static readonly Refusal FreshSignInNeeded = new("Common.FreshSignInNeeded");

    /// <summary>Values that the sentence quotes, in order: <c>{0}</c>, <c>{1}</c>… Never personal data.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The same reason, said of a field.</summary>
    public Refusal For(string field) => this with { Field = field };

    /// <summary>The same reason with values for its sentence.</summary>
    public Refusal With(params string[] arguments) => this with { Arguments = arguments };
}
