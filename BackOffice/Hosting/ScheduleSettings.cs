namespace BackOffice.Hosting;

/// <summary><c>Schedule:Enabled</c>: whether this process wakes the scheduled jobs; true when it is not said.</summary>
public static class ScheduleSettings
{
    /// <exception cref="MissingSettingException">It is neither true nor false.</exception>
    public static bool IsEnabled(IConfiguration configuration) => configuration["Schedule:Enabled"] switch
    {
        null or "" => true,
        var text when bool.TryParse(text, out var enabled) => enabled,
        _ => throw new MissingSettingException("Schedule:Enabled", "true o false"),
    };
}
