namespace Shared.Incidents.Reports;

/// <summary>Text for a spreadsheet that nobody takes for a formula (CSV injection, CWE-1236).</summary>
public static class SafeCell
{
    /// <summary>The text, with an apostrophe before what a spreadsheet would reckon: = + - @, tab and carriage return, also in their full-width forms.</summary>
    public static string Of(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? $"'{text}" : text;
}
