namespace BackOffice.Incidents.Categories;

/// <summary>Where a category of the tree is looked after.</summary>
public static class CategoryRoutes
{
    /// <param name="code">Of the category.</param>
    /// <param name="tab">One of <see cref="CategoryTabs"/>; the first when null.</param>
    public static string Of(string code, string? tab = null) => tab is null ? $"{IncidentRoutes.Categories}?categoria={code}" : $"{IncidentRoutes.Categories}?categoria={code}&ficha={tab}";
}

/// <summary>The tabs of a category as its address names them.</summary>
internal static class CategoryTabs
{
    public const string Data = "datos";
    public const string Behaviour = "comportamiento";
    public const string Form = "formulario";
    public const string Script = "guion";
    public const string Effective = "efectivo";
}
