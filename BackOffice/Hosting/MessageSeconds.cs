using System.Globalization;
using BackOffice.Components;

namespace BackOffice.Hosting;

/// <summary><c>Screens:MessageSeconds</c>: how long a message of what was done stays, 8 when it is not said.</summary>
internal static class MessageSeconds
{
    private const string Setting = "Screens:MessageSeconds";
    private const int Usual = 8;
    private const int Most = 3600;

    /// <exception cref="MissingSettingException">It is no number of seconds from 1 to 3,600.</exception>
    public static ScreenSettings Read(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => new(TimeSpan.FromSeconds(Usual)),
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= Most => new(TimeSpan.FromSeconds(seconds)),
        _ => throw new MissingSettingException(Setting, "los segundos que se ve un mensaje, de 1 a 3600"),
    };
}
