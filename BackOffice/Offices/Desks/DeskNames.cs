using Microsoft.Extensions.Localization;

namespace BackOffice.Offices.Desks;

/// <summary>Names that desks get when nobody has chosen one.</summary>
public sealed class DeskNames(IStringLocalizer<OfficeTexts> words)
{
    public string First => Of(1);

    /// <param name="number">From 1.</param>
    public string Of(int number) => words["Desk.Numbered", number];
}
