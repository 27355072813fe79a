namespace BackOffice.Offices;

/// <summary>The tabs of an office as its address names them.</summary>
internal static class OfficeTabs
{
    public const string Data = "datos";
    public const string Desks = "puestos";
    public const string Hours = "horario";
    public const string Holidays = "festivos";
    public const string History = "historial";
}
