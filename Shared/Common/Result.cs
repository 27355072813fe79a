namespace Shared.Common;

/// <summary>Done, or refused for one reason or several.</summary>
public class Result
{
    /// <summary>It was done.</summary>
    public static readonly Result Done = new([]);

    private protected Result(IReadOnlyList<Refusal> refusals) => Refusals = refusals;

    /// <summary>Empty when it was done.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusals.Count == 0;

    /// <summary>The first refusal; only to be asked when it was not done.</summary>
    public Refusal Refusal => Refusals[0];

    /// <summary>Refused for these reasons; done when there is none.</summary>
    public static Result From(IReadOnlyList<Refusal> refusals) => refusals.Count == 0 ? Done : new Result(refusals);

    public static implicit operator Result(Refusal refusal) => new([refusal]);
}

/// <summary>Done with a value, or refused.</summary>
/// <typeparam name="T">What the caller gets when it was done.</typeparam>
public sealed class Result<T> : Result
{
    private readonly T? value;

    private Result(T value) : base([]) => this.value = value;

    private Result(IReadOnlyList<Refusal> refusals) : base(refusals)
    {
    }

    /// <summary>What was made.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => IsDone ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    /// <summary>Refused for these reasons.</summary>
    public static new Result<T> From(IReadOnlyList<Refusal> refusals) => new(refusals);

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new([refusal]);

    public static implicit operator Result<T>(List<Refusal> refusals) => new(refusals);
}
