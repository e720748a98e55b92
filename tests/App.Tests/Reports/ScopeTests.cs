using NamRo.Casework;
using NamRo.Reports.Dashboard;

namespace NamRo.App.Tests.Reports;

public sealed class ScopeTests
{
    [Fact]
    public void Reports_count_tasks_and_leave_dossiers_to_their_desk()
    {
        var asked = new CaseFilter { Kind = CaseKinds.Dossier };

        Assert.Equal(CaseKinds.Task, Scope.Of(asked).Kind);
    }
}
