using BackOffice.Incidents.Categories.Tree;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Categories;

public sealed class CategoryTreeTests
{
    [Fact]
    public void Inherit_TwoLevelsAbove_SaysWhence()
    {
        var all = Trees.Of("a", "a/b", "a/b/c");
        var team = Guid.NewGuid();
        all.Named("a").Set(new() { TeamId = team, Urgency = Urgency.High, Script = "De arriba" });
        all.Named("b").Set(new() { Urgency = Urgency.Low, Fields = [] });
        var found = new CategoryTree(all).Find(all.Named("c").Id)!;

        Assert.Equal(new(team, all.Named("a").Id), found.TeamId);
        Assert.Equal(new(Urgency.Low, all.Named("b").Id), found.Urgency);
        Assert.Equal(("De arriba", all.Named("a").Id), (found.Script.Value, found.Script.SourceId!.Value));
        Assert.Equal(new(Impact.Person, null), found.Impact);
        Assert.Equal(new(6, null), found.RetentionMonths);
        // an empty form of its own hides the one above
        Assert.Equal(all.Named("b").Id, found.Fields.SourceId);
    }

    [Fact]
    public void Move_Elsewhere_InheritsFromThere()
    {
        var all = Trees.Of("a", "b", "a/c");
        all.Named("a").Set(new() { RetentionMonths = 3 });
        all.Named("b").Set(new() { RetentionMonths = 24 });
        all.Named("c").Move(all.Named("b").Id, 0);
        Assert.Equal(new(24, all.Named("b").Id), new CategoryTree(all).Find(all.Named("c").Id)!.RetentionMonths);
    }

    [Fact]
    public void Move_BelowItselfTooDeepOrUnknown_IsRefused()
    {
        var all = Trees.Of("1", "1/2", "1/2/3", "1/2/3/4", "1/2/3/4/5", "1/2/3/4/5/6", "x", "x/y", "x/2");
        var tree = new CategoryTree(all);
        Assert.Equal(CategoryRefusals.BelowItself, tree.RefuseMove(all.Named("1"), all.Named("6").Id));
        Assert.Equal(CategoryRefusals.BelowItself, tree.RefuseMove(all.Named("1"), all.Named("1").Id));
        Assert.Equal(CategoryRefusals.TooDeep, tree.RefuseMove(all.Named("x"), all.Named("5").Id));
        Assert.Null(tree.RefuseMove(all.Named("y"), all.Named("5").Id));
        Assert.Equal(CategoryRefusals.ParentUnknown, tree.RefuseMove(all.Named("y"), Guid.NewGuid()));
        Assert.Equal(CategoryRefusals.NameTaken.For("Parent"), tree.RefuseMove(all.Last(), all.Named("1").Id));
        Assert.Equal(CategoryRefusals.TooDeep, tree.RefuseChild(all.Named("6").Id, "nueva"));
        Assert.Equal(CategoryRefusals.NameTaken, tree.RefuseChild(null, "X"));
    }

    [Fact]
    public void Archive_ABranch_HidesAllBelow()
    {
        var all = Trees.Of("a", "a/b", "c");
        all.Named("a").Archive(all.Named("c").Id);
        var tree = new CategoryTree(all);
        Assert.True(tree.IsArchived(all.Named("b").Id));
        Assert.False(all.Named("b").IsArchived);
        Assert.Equal(["c"], new CategoryOutline().Rows(tree).Select(row => row.Category.Name));
        all.Named("a").Restore();
        Assert.Null(all.Named("a").SuccessorId);
        Assert.False(new CategoryTree(all).IsArchived(all.Named("b").Id));
    }

    [Fact]
    public void Filter_AnyWord_ShowsTheWayThere()
    {
        var all = Trees.Of("Acceso", "Acceso/Clave perdida", "Pago", "Pago/Tarjeta");
        all.Named("Clave perdida").Rename("Clave perdida", "olvidó contraseña");
        var outline = new CategoryOutline { Words = "OLVIDO acces" };
        Assert.Equal(["Acceso", "Clave perdida"], outline.Rows(new CategoryTree(all)).Select(row => row.Category.Name));
    }

    [Fact]
    public void Step_EachWay_LeadsWhereTheKeysSay()
    {
        var all = Trees.Of("a", "b", "c", "b/d", "b/e");
        var (tree, outline) = (new CategoryTree(all), new CategoryOutline());
        CategoryPlace? Place(CategoryStep step, string name) => CategoryPlace.Of(step, all.Named(name), tree, outline);

        Assert.Equal(new(null, all.Named("a").Id), Place(CategoryStep.Up, "b"));
        Assert.Equal(new(null, null), Place(CategoryStep.Down, "b"));
        Assert.Equal(new(null, all.Named("c").Id), Place(CategoryStep.Down, "a"));
        Assert.Equal(new(all.Named("a").Id, null), Place(CategoryStep.Inwards, "b"));
        Assert.Equal(new(null, all.Named("c").Id), Place(CategoryStep.Outwards, "e"));
        Assert.Null(Place(CategoryStep.Up, "a"));
        Assert.Null(Place(CategoryStep.Inwards, "a"));
        Assert.Null(Place(CategoryStep.Outwards, "a"));
        Assert.Null(Place(CategoryStep.Down, "c"));
        Assert.Equal(new(all.Named("b").Id, null), CategoryPlace.Dropped("inside", all.Named("b"), tree));
        Assert.Equal(new(null, all.Named("c").Id), CategoryPlace.Dropped("after", all.Named("b"), tree));
        Assert.Null(CategoryPlace.Dropped("nowhere", all.Named("b"), tree));
    }
}
