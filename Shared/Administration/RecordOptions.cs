using Shared.Common;
using Shared.Verification.Records;

namespace Shared.Administration;

/// <summary>What the verification records of the town hall say of it.</summary>
/// <param name="SedeUrl">Address of the electronic office under which <c>/verificar</c> is reached; https, at most 200 characters.</param>
/// <param name="CsvPrefix">2–6 letters and digits without I, L, O and U at the beginning of every code; null for one made from DIR3.</param>
/// <param name="RepudiationLine">Where to turn when it was not oneself, at most 200 characters.</param>
/// <param name="Information">Data protection and duties, at most 1,000 characters; null for the application's own text.</param>
public sealed record RecordOptions(string? SedeUrl = null, string? CsvPrefix = null, string? RepudiationLine = null, string? Information = null)
{
    /// <summary>Characters of the line to repudiate.</summary>
    public const int LongestLine = 200;

    /// <summary>Characters of the information.</summary>
    public const int LongestInformation = 1000;

    private const int LongestAddress = 200;
    private const string NoPrefix = "VER";

    /// <summary>The prefix in force.</summary>
    /// <param name="dir3">Code of the town hall, whose end tells towns apart.</param>
    public string PrefixFor(string? dir3)
    {
        if (CsvPrefix is { } own && SecureVerificationCode.IsPrefix(own)) return own;
        var folded = SecureVerificationCode.Fold(dir3 ?? "");
        var end = folded[^Math.Min(folded.Length, SecureVerificationCode.LongestPrefix)..];
        return SecureVerificationCode.IsPrefix(end) ? end : NoPrefix;
    }

    /// <summary>Trimmed, empty ones as null.</summary>
    public RecordOptions Tidy() => new(Clean(SedeUrl)?.TrimEnd('/'), Clean(CsvPrefix)?.ToUpperInvariant(), Clean(RepudiationLine), Clean(Information));

    /// <summary>What is wrong, each said of its field.</summary>
    public IEnumerable<Refusal> Check()
    {
        var tidy = Tidy();
        if (tidy.SedeUrl is { } address && !IsSecureAddress(address)) yield return AdministrationRefusals.SedeUrlInvalid;
        if (tidy.CsvPrefix is { } prefix && !SecureVerificationCode.IsPrefix(prefix)) yield return AdministrationRefusals.CsvPrefixInvalid;
        if (tidy.RepudiationLine?.Length > LongestLine) yield return AdministrationRefusals.TextTooLong.For(nameof(RepudiationLine));
        if (tidy.Information?.Length > LongestInformation) yield return AdministrationRefusals.TextTooLong.For(nameof(Information));
    }

    private static bool IsSecureAddress(string typed) =>
        typed.Length <= LongestAddress && Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme == "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
