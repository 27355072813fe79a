using BackOffice.Incidents.Calls.Matter;
using BackOffice.Incidents.Card.Dialogs;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Calls;

public sealed class CategorySearchRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc);

    private readonly Guid entity = Guid.NewGuid();
    private readonly List<Category> categories = [];
    private readonly Category top, lost, missing, special, archived;

    public CategorySearchRulesTests()
    {
        top = Add("acceso", "Acceso y claves", "portal");
        lost = Add("perdida", "Clave perdida", "olvidada", top);
        missing = Add("no-recibo", "No recibo la clave", "sms correo", top);
        special = Add("especial", "Clave de la entidad", null, top);
        special.Set(CategorySettings.Inherited with { EntityIds = [entity] });
        archived = Add("vieja", "Clave antigua", null, top);
        archived.Archive(null);
    }

    private Category Add(string code, string name, string? keywords, Category? parent = null)
    {
        var category = Category.Create(new(code, name, keywords), parent?.Id, categories.Count, Now);
        categories.Add(category);
        return category;
    }

    private string[] Find(string typed, Guid? of = null, params (Category Category, int Times)[] used) =>
        [.. new CategorySearch(new(categories), used.ToDictionary(row => row.Category.Id, row => row.Times)).Find(typed, of ?? Guid.NewGuid()).Select(found => found.Category.Code)];

    [Fact]
    public void Find_AWholeWordOfTheName_ComesBeforeWhatIsUsedMore() => Assert.Equal(["perdida", "no-recibo", "acceso"], Find("clave", null, (top, 50), (lost, 3), (missing, 2)));

    [Theory]
    [InlineData("ÓLVIDADA", "perdida")]
    [InlineData("acceso sms", "no-recibo")]
    [InlineData("recib portal", "")]
    [InlineData("zzz", "")]
    public void Find_AnyWordInAnyOrder_NeedsThemAll(string typed, string expected) => Assert.Equal(expected, string.Join(' ', Find(typed)));

    [Fact]
    public void Find_NothingTyped_OffersTheMostUsed() => Assert.Equal("no-recibo", Find("", null, (missing, 9), (lost, 2))[0]);

    [Fact]
    public void Find_ArchivedOrOfAnotherEntity_IsLeftOut()
    {
        Assert.DoesNotContain("vieja", Find("clave"));
        Assert.DoesNotContain("especial", Find("clave"));
        Assert.Contains("especial", Find("clave", entity));
    }

    [Theory]
    [InlineData(CategoryFieldKind.Number, "1.234,5", "1234.5")]
    [InlineData(CategoryFieldKind.Number, "12", "12")]
    [InlineData(CategoryFieldKind.Number, "doce", "?doce")]
    [InlineData(CategoryFieldKind.Number, "-1.234.567", "-1234567")]
    [InlineData(CategoryFieldKind.Number, "12,50", "12.50")]
    [InlineData(CategoryFieldKind.Number, "1.5", "?1.5")]
    [InlineData(CategoryFieldKind.Number, "1234.567", "?1234.567")]
    [InlineData(CategoryFieldKind.Number, "1,5,5", "?1,5,5")]
    [InlineData(CategoryFieldKind.Number, "", "")]
    [InlineData(CategoryFieldKind.Date, "3/5/26", "2026-05-03")]
    [InlineData(CategoryFieldKind.Date, "32/5/26", "32/5/26")]
    [InlineData(CategoryFieldKind.Text, "1.234,5", "1.234,5")]
    public void Normalise_SpanishForms_AreKeptAsTheRulesWantThem(CategoryFieldKind kind, string typed, string kept) => Assert.Equal(kept, TypedForm.Normalise(kind, typed));

    [Theory]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1.5", null)]
    [InlineData("1.23", null)]
    public void Number_OnTheCard_IsReadAsInACall(string typed, string? kept)
    {
        CategoryField[] form = [new("importe", "Importe", CategoryFieldKind.Number)];
        var values = CategoryFields.Values(form, IncidentKind.Incident, new() { ["importe"] = typed });
        Assert.Equal(kept is null ? ["Field.importe"] : [], IncidentChecks.Form(form, IncidentKind.Incident, values).Select(refusal => refusal.Field));
        if (kept is null) return;
        Assert.Equal(kept, values[0].Value);
        Assert.Equal(values, CategoryFields.Values(form, IncidentKind.Incident, new() { ["importe"] = SpanishNumber.Show(kept!) }));
    }
}
