namespace BackOffice.Hosting;

/// <summary>The application cannot start because a setting is missing or wrong. The message is for whoever installs it.</summary>
public sealed class MissingSettingException(string setting, string meaning)
    : Exception($"Falta el ajuste «{setting}»: {meaning}. Indíquelo en appsettings.json, como variable de entorno ({setting.Replace(":", "__", StringComparison.Ordinal)}) o en la línea de órdenes (--{setting}=…).")
{
    /// <summary>What the process ends with (EX_CONFIG of sysexits).</summary>
    public const int ExitCode = 78;

    public string Setting { get; } = setting;
}
