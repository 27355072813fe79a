namespace Shared.Keys;

/// <summary>What an attacker would guess about the person, which their own key must not be made of.</summary>
/// <param name="DocumentNumbers">Every document number on file, normalised or not.</param>
/// <param name="GivenName">One or several words.</param>
/// <param name="FirstSurname">One or several words.</param>
/// <param name="SecondSurname">Null when the person has one surname.</param>
/// <param name="BirthDate">Null when unknown.</param>
/// <param name="MobileE164">With the leading plus sign; null when there is none.</param>
/// <param name="Email">Null when there is none.</param>
/// <param name="TownName">The town of the register; may be empty.</param>
public sealed record OwnKeyFacts(
    IReadOnlyList<string> DocumentNumbers,
    string GivenName,
    string FirstSurname,
    string? SecondSurname,
    DateOnly? BirthDate,
    string? MobileE164,
    string? Email,
    string TownName)
{
    /// <summary>The type only: facts about a person do not belong in a log.</summary>
    public override string ToString() => nameof(OwnKeyFacts);
}
