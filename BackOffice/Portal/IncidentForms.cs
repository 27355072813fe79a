using System.Globalization;
using BackOffice.Incidents.Portal;

namespace BackOffice.Portal;

/// <summary>What is posted to ask how an incident stands; in the body, because the code must not stand in an address.</summary>
public sealed class IncidentQuestion
{
    public string? Number { get; set; }

    public string? Code { get; set; }
}

/// <summary>What is posted to say how it went.</summary>
public sealed class IncidentOpinion
{
    public string? Number { get; set; }

    public string? Code { get; set; }

    public string? IsSolved { get; set; }

    public string? Score { get; set; }

    public string? Comment { get; set; }

    public AnswerSatisfactionRequest ToRequest() => new(
        Number ?? "",
        Code,
        bool.TryParse(IsSolved, out var solved) ? solved : null,
        int.TryParse(Score, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : null,
        Comment);
}
