namespace BackOffice.Components.Controls;

public enum ButtonKind
{
    Primary,
    Secondary,
    Danger,
    Quiet,
}

public static class ButtonKindAppearance
{
    public static string CssClass(this ButtonKind kind) => kind switch
    {
        ButtonKind.Primary => "primary",
        ButtonKind.Secondary => "secondary",
        ButtonKind.Danger => "danger",
        ButtonKind.Quiet => "quiet",
    };
}
