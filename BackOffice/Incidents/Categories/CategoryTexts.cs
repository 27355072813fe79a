namespace BackOffice.Incidents.Categories;

/// <summary>Marks the texts of the screens and refusals of categories.</summary>
public sealed class CategoryTexts;
